/**
 * PostgreSQL with pgvector on a machine without Docker: provisioned once into a cache, then started, shared between
 * processes and stopped. {@link dev.portfolio.embeddedpostgres.EmbeddedPostgres} is the entrance.
 */
@NullMarked
package dev.portfolio.embeddedpostgres;

import org.jspecify.annotations.NullMarked;
