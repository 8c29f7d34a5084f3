/** The ports of the domain on PostgreSQL with pgvector, through jOOQ. */
@NullMarked
package dev.portfolio.persistence;

import org.jspecify.annotations.NullMarked;
