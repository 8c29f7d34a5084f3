/** Revisions in PostgreSQL. */
@NullMarked
package dev.portfolio.persistence.revision;

import org.jspecify.annotations.NullMarked;
