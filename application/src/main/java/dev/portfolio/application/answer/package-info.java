/** Answering questions from the portfolio. */
@NullMarked
package dev.portfolio.application.answer;

import org.jspecify.annotations.NullMarked;
