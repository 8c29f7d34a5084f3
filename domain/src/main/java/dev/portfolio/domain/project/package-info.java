/** Projects of the portfolio. */
@NullMarked
package dev.portfolio.domain.project;

import org.jspecify.annotations.NullMarked;
