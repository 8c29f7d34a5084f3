/** Answers to questions over HTTP. */
@NullMarked
package dev.portfolio.web.answer;

import org.jspecify.annotations.NullMarked;
