/** How soon a server answers. */
@NullMarked
package dev.portfolio.benchmarks.start;

import org.jspecify.annotations.NullMarked;
