/** Revisions of posts and projects over HTTP. */
@NullMarked
package dev.portfolio.web.revision;

import org.jspecify.annotations.NullMarked;
