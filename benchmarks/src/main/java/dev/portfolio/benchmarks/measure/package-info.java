/** Contestants in turns: rates, latencies, processor time and their spread. */
@NullMarked
package dev.portfolio.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
