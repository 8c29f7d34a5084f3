/** Use cases around posts. */
@NullMarked
package dev.portfolio.application.post;

import org.jspecify.annotations.NullMarked;
