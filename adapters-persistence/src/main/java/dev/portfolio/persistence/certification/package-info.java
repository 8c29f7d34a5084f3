/** Certifications in PostgreSQL. */
@NullMarked
package dev.portfolio.persistence.certification;

import org.jspecify.annotations.NullMarked;
