/** Files of questions and judgements, and the report on how search answers them. */
@NullMarked
package dev.portfolio.bootstrap.evaluation;

import org.jspecify.annotations.NullMarked;
