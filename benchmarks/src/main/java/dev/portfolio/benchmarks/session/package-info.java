/** What all measurements of a run share. */
@NullMarked
package dev.portfolio.benchmarks.session;

import org.jspecify.annotations.NullMarked;
