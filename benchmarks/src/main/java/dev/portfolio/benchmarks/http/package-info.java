/** What is asked over HTTP. */
@NullMarked
package dev.portfolio.benchmarks.http;

import org.jspecify.annotations.NullMarked;
