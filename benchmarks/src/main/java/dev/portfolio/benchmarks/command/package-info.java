/** The command line. */
@NullMarked
package dev.portfolio.benchmarks.command;

import org.jspecify.annotations.NullMarked;
