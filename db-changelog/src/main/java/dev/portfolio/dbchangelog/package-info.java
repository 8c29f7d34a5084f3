/** The changelog, the only source of the schema, and what runs it. */
@NullMarked
package dev.portfolio.dbchangelog;

import org.jspecify.annotations.NullMarked;
