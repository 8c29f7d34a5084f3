/** What is known of pictures, in PostgreSQL. */
@NullMarked
package dev.portfolio.persistence.media;

import org.jspecify.annotations.NullMarked;
