/** Posts over HTTP. */
@NullMarked
package dev.portfolio.web.post;

import org.jspecify.annotations.NullMarked;
