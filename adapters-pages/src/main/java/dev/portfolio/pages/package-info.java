/** The portfolio as pages for people, drawn by the server; scripts only make them quicker. */
@NullMarked
package dev.portfolio.pages;

import org.jspecify.annotations.NullMarked;
