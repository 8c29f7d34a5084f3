/** Looking for something. */
@NullMarked
package dev.portfolio.pages.search;

import org.jspecify.annotations.NullMarked;
