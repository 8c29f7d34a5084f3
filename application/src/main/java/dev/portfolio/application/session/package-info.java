/** Use cases around signing in. */
@NullMarked
package dev.portfolio.application.session;

import org.jspecify.annotations.NullMarked;
