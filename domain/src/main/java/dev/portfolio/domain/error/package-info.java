/** What can go wrong, by category; each feature adds its own cases. */
@NullMarked
package dev.portfolio.domain.error;

import org.jspecify.annotations.NullMarked;
