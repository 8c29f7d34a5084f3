/** The search index in PostgreSQL: passages, vectors, BM25. */
@NullMarked
package dev.portfolio.persistence.search;

import org.jspecify.annotations.NullMarked;
