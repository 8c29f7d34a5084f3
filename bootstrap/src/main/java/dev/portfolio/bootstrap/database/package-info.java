/** The database a process works on, embedded or given. */
@NullMarked
package dev.portfolio.bootstrap.database;

import org.jspecify.annotations.NullMarked;
