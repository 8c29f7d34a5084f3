/** How well search finds what people judged right. */
@NullMarked
package dev.portfolio.domain.evaluation;

import org.jspecify.annotations.NullMarked;
