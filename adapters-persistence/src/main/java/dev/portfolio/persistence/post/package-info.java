/** Posts in PostgreSQL. */
@NullMarked
package dev.portfolio.persistence.post;

import org.jspecify.annotations.NullMarked;
