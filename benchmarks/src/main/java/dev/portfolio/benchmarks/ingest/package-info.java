/** How fast content comes in. */
@NullMarked
package dev.portfolio.benchmarks.ingest;

import org.jspecify.annotations.NullMarked;
