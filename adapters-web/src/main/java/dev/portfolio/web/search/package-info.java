/** Search over HTTP. */
@NullMarked
package dev.portfolio.web.search;

import org.jspecify.annotations.NullMarked;
