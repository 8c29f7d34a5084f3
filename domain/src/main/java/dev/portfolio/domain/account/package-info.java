/** Accounts, and what their owners may do. */
@NullMarked
package dev.portfolio.domain.account;

import org.jspecify.annotations.NullMarked;
