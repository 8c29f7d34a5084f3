/** The PostgreSQL that is measured on: a server of its own with databases by size. */
@NullMarked
package dev.portfolio.benchmarks.database;

import org.jspecify.annotations.NullMarked;
