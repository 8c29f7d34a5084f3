/** What all pages have in common: the frame around them, and how they are sent. */
@NullMarked
package dev.portfolio.pages.layout;

import org.jspecify.annotations.NullMarked;
