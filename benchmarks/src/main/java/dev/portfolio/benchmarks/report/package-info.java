/** Results as a page of the documentation: targets, tables, pictures. */
@NullMarked
package dev.portfolio.benchmarks.report;

import org.jspecify.annotations.NullMarked;
