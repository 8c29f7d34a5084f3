/** Servers that are measured, each a process of its own. */
@NullMarked
package dev.portfolio.benchmarks.server;

import org.jspecify.annotations.NullMarked;
