/** pgvector through jOOQ: the column type and the distances. */
@NullMarked
package dev.portfolio.persistence.vector;

import org.jspecify.annotations.NullMarked;
