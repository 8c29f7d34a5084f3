/** Requests over HTTP, as many as a server answers. */
@NullMarked
package dev.portfolio.benchmarks.load;

import org.jspecify.annotations.NullMarked;
