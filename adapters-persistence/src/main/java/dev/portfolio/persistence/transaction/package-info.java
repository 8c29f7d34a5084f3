/** Transactions over the pool. */
@NullMarked
package dev.portfolio.persistence.transaction;

import org.jspecify.annotations.NullMarked;
