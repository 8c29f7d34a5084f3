/** Schedules in PostgreSQL. */
@NullMarked
package dev.portfolio.persistence.schedule;

import org.jspecify.annotations.NullMarked;
