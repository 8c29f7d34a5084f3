/** What items of all types have in common, in PostgreSQL. */
@NullMarked
package dev.portfolio.persistence.content;

import org.jspecify.annotations.NullMarked;
