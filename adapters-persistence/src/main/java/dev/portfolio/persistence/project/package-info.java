/** Projects in PostgreSQL. */
@NullMarked
package dev.portfolio.persistence.project;

import org.jspecify.annotations.NullMarked;
