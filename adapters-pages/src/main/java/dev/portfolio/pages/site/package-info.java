/** Whose pages these are, and at which addresses. */
@NullMarked
package dev.portfolio.pages.site;

import org.jspecify.annotations.NullMarked;
