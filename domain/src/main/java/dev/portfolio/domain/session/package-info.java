/** Signing in, and staying so. */
@NullMarked
package dev.portfolio.domain.session;

import org.jspecify.annotations.NullMarked;
