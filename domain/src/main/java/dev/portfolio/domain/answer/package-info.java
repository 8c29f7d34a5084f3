/** Answers to questions, made of what the portfolio says and of nothing else. */
@NullMarked
package dev.portfolio.domain.answer;

import org.jspecify.annotations.NullMarked;
