/** How cost grows with the number of passages. */
@NullMarked
package dev.portfolio.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
