/** Measuring search against what people judged right. */
@NullMarked
package dev.portfolio.application.evaluation;

import org.jspecify.annotations.NullMarked;
