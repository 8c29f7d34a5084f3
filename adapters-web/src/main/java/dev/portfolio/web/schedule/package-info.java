/** Schedules over HTTP. */
@NullMarked
package dev.portfolio.web.schedule;

import org.jspecify.annotations.NullMarked;
