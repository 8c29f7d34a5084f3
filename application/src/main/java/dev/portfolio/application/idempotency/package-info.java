/** Answering calls once. */
@NullMarked
package dev.portfolio.application.idempotency;

import org.jspecify.annotations.NullMarked;
