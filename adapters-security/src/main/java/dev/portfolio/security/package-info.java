/** Passwords and sessions, with the cryptography of well-kept libraries. */
@NullMarked
package dev.portfolio.security;

import org.jspecify.annotations.NullMarked;
