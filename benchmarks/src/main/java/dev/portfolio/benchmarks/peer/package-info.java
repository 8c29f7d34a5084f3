/** Other programs and libraries that do what we do. */
@NullMarked
package dev.portfolio.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
