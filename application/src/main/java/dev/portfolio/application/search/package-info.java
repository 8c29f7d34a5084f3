/** Searching, and keeping what is searched. */
@NullMarked
package dev.portfolio.application.search;

import org.jspecify.annotations.NullMarked;
