/** Answers kept for calls that come again. */
@NullMarked
package dev.portfolio.persistence.idempotency;

import org.jspecify.annotations.NullMarked;
