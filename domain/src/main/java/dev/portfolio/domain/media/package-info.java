/** Pictures that content shows: what is known of them, and what is needed to keep, read and resize them. */
@NullMarked
package dev.portfolio.domain.media;

import org.jspecify.annotations.NullMarked;
