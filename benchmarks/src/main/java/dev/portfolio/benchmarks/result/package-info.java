/** What was measured, as JSON, as tables and as pictures. */
@NullMarked
package dev.portfolio.benchmarks.result;

import org.jspecify.annotations.NullMarked;
