/** Asking a question. */
@NullMarked
package dev.portfolio.pages.answer;

import org.jspecify.annotations.NullMarked;
