/** How often is too often. */
@NullMarked
package dev.portfolio.web.limit;

import org.jspecify.annotations.NullMarked;
