/** Styles and scripts, under names that change with their content. */
@NullMarked
package dev.portfolio.pages.asset;

import org.jspecify.annotations.NullMarked;
