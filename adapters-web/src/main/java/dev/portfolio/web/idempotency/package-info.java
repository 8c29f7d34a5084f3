/** Calls that are answered once, however often they are sent. */
@NullMarked
package dev.portfolio.web.idempotency;

import org.jspecify.annotations.NullMarked;
