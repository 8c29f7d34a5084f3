/** Keyset pages in SQL. */
@NullMarked
package dev.portfolio.persistence.page;

import org.jspecify.annotations.NullMarked;
