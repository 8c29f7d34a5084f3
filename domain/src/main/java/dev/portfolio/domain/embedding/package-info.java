/** Vectors, the models that make them, and the queue of what is still to be embedded. */
@NullMarked
package dev.portfolio.domain.embedding;

import org.jspecify.annotations.NullMarked;
