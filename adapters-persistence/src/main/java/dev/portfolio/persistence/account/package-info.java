/** Accounts in PostgreSQL. */
@NullMarked
package dev.portfolio.persistence.account;

import org.jspecify.annotations.NullMarked;
