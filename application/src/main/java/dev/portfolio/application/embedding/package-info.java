/** Embedding what is waiting to be embedded. */
@NullMarked
package dev.portfolio.application.embedding;

import org.jspecify.annotations.NullMarked;
