/** The first page. */
@NullMarked
package dev.portfolio.pages.home;

import org.jspecify.annotations.NullMarked;
