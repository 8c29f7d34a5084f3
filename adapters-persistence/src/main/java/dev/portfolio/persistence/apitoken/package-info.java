/** API tokens in PostgreSQL. */
@NullMarked
package dev.portfolio.persistence.apitoken;

import org.jspecify.annotations.NullMarked;
