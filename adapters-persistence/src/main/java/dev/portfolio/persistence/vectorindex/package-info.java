/** The vector indexes, which are made beside the changelog once a database is large enough to need them. */
@NullMarked
package dev.portfolio.persistence.vectorindex;

import org.jspecify.annotations.NullMarked;
