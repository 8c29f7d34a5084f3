package dev.portfolio.ai.embedding;

import dev.portfolio.domain.embedding.Embedder;
import java.time.Duration;

/**
 * Makes embedding models. All of them remember their last 1,000 questions, and stop being asked questions for ten seconds
 * after three failures in a row; all failures are {@link dev.portfolio.domain.error.Unavailable}, with the code
 * {@code embedder_unavailable} or {@code embedder_wrong_answer}.
 */
final class EmbeddingModels {

    /** How long a visitor waits for a model that is not trusted, so that keywords alone answer within 300 ms. */
    static final Duration PATIENCE = Duration.ofMillis(200);

    private EmbeddingModels() {}

    /**
     * bge-small-en-v1.5, quantised, inside this process: 384 dimensions, vectors of length 1.
     * Nothing is loaded here; the first call does that and takes about half a second longer.
     *
     * <p>Of a text only the first 510 tokens are embedded, the rest is silently ignored: cut before.
     *
     * @param threads how many texts are embedded at once, each on a thread of its own; questions have as many again
     */
    static EmbeddingModel inProcess(int threads) {
        BgeTokenizer tokenizer = new BgeTokenizer();
        return inProcess(tokenizer, threads, tokenizer::close);
    }

    /** @param release what else is to be done when it is closed */
    static EmbeddingModel inProcess(BgeTokenizer tokenizer, int threads, Runnable release) {
        InProcessEmbedder embedder = new InProcessEmbedder(new BgeSmallEn(tokenizer), threads);
        BreakingQuestions breaking = new BreakingQuestions(embedder, System::nanoTime);
        Embedder guarded = new WaryQuestions(new CachedQuestions(breaking), breaking::trusted, PATIENCE);
        return new EmbeddingModel(guarded, tokenizer, embedder::close, release);
    }

    /**
     * The model behind an OpenAI-compatible endpoint. Its vectors are scaled to length 1; those with more than 2,000
     * dimensions are refused. Tokens are counted as the bge models count them, which
     * is exact for the many models with BERT's vocabulary and an approximation for the others.
     *
     * @param patience how long a question is waited for; one that takes longer fails and goes on behind the visitor's back
     */
    static EmbeddingModel openAiCompatible(EmbeddingEndpoint endpoint, Duration patience) {
        BgeTokenizer tokenizer = new BgeTokenizer();
        EndpointEmbedder embedder = new EndpointEmbedder(endpoint.patientFor(patience));
        BreakingQuestions breaking = new BreakingQuestions(embedder, System::nanoTime);
        Embedder guarded = new WaryQuestions(new CachedQuestions(breaking), () -> false, patience);
        return new EmbeddingModel(guarded, tokenizer, embedder::close, tokenizer::close);
    }
}
