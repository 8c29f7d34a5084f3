/** The HTML of a text made ready for a page. */
@NullMarked
package dev.portfolio.pages.article;

import org.jspecify.annotations.NullMarked;
