/** What readiness depends on. */
@NullMarked
package dev.portfolio.bootstrap.health;

import org.jspecify.annotations.NullMarked;
