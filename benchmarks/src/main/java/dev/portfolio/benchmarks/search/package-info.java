/** Search by meaning: our port beside its limits and its peers. */
@NullMarked
package dev.portfolio.benchmarks.search;

import org.jspecify.annotations.NullMarked;
