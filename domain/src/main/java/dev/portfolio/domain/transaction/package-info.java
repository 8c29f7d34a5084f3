/** Transactions as a port. */
@NullMarked
package dev.portfolio.domain.transaction;

import org.jspecify.annotations.NullMarked;
