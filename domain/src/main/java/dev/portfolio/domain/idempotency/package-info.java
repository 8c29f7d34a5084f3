/** Calls that are answered once, however often they come. */
@NullMarked
package dev.portfolio.domain.idempotency;

import org.jspecify.annotations.NullMarked;
