/** Tags over HTTP. */
@NullMarked
package dev.portfolio.web.tag;

import org.jspecify.annotations.NullMarked;
