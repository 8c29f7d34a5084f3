/** Use cases around schedules. */
@NullMarked
package dev.portfolio.application.schedule;

import org.jspecify.annotations.NullMarked;
