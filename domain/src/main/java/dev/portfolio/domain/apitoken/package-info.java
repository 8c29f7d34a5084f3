/** Tokens with which scripts act for the owner of an account. */
@NullMarked
package dev.portfolio.domain.apitoken;

import org.jspecify.annotations.NullMarked;
