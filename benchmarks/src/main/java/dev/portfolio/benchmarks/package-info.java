/** Portfolio measured beside its peers on the same work. */
@NullMarked
package dev.portfolio.benchmarks;

import org.jspecify.annotations.NullMarked;
