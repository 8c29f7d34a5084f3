/** The embedding queue in PostgreSQL. */
@NullMarked
package dev.portfolio.persistence.embedding;

import org.jspecify.annotations.NullMarked;
