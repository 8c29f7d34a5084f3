/** Signing in, accounts and API tokens over HTTP. */
@NullMarked
package dev.portfolio.web.account;

import org.jspecify.annotations.NullMarked;
