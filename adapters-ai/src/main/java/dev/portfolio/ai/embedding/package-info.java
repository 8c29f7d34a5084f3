/**
 * The models that turn texts into vectors: one inside this process, others behind an OpenAI-compatible endpoint.
 * {@link dev.portfolio.ai.embedding.EmbeddingModels} is the way in.
 */
@NullMarked
package dev.portfolio.ai.embedding;

import org.jspecify.annotations.NullMarked;
