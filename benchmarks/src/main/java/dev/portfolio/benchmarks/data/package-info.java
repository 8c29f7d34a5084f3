/** The content that is measured on: made from a seed, loaded once, kept. */
@NullMarked
package dev.portfolio.benchmarks.data;

import org.jspecify.annotations.NullMarked;
