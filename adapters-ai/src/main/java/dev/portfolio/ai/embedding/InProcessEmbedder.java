package dev.portfolio.ai.embedding;

import dev.portfolio.domain.embedding.Embedder;
import dev.portfolio.domain.embedding.Embedding;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Runs the model in this process: each text on one thread, questions on threads of their own, so that they never queue
 * behind texts and never hold a carrier of virtual threads while native code computes. No text is begun while a question is
 * under way. Of texts that come together the longest are begun first, so that all threads are done at about the same time.
 */
final class InProcessEmbedder implements Embedder, AutoCloseable {

    static final String NAME = "bge-small-en-v1.5-q";

    private final BgeSmallEn model;
    private final Prefixes prefixes = Prefixes.of(NAME);
    private final QuestionsFirst order = new QuestionsFirst();
    private final ExecutorService texts;
    private final ExecutorService questions;

    InProcessEmbedder(BgeSmallEn model, int threads) {
        this.model = model;
        this.texts = threads(threads, "embed-texts");
        this.questions = threads(threads, "embed-question");
    }

    @Override
    public String model() {
        return NAME;
    }

    @Override
    public int dimension() {
        return BgeSmallEn.DIMENSIONS;
    }

    @Override
    public Embedding question(String text) {
        order.questionBegins();
        try {
            return Outcome.of(questions.submit(() -> embed(prefixes.question() + text)));
        } catch (RejectedExecutionException e) {
            throw closed(e);
        } finally {
            order.questionEnds();
        }
    }

    @Override
    public List<Embedding> texts(List<String> all) {
        List<Integer> longestFirst = IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                                (Integer index) -> all.get(index).length())
                        .reversed())
                .toList();
        List<Callable<Embedding>> tasks = longestFirst.stream()
                .<Callable<Embedding>>map(index -> () -> inTurn(all.get(index)))
                .toList();
        try {
            List<Future<Embedding>> done = texts.invokeAll(tasks);
            Embedding[] vectors = new Embedding[all.size()];
            for (int i = 0; i < vectors.length; i++) {
                vectors[longestFirst.get(i)] = Outcome.of(done.get(i));
            }
            return List.of(vectors);
        } catch (InterruptedException e) {
            throw Outcome.interrupted(e);
        } catch (RejectedExecutionException e) {
            throw closed(e);
        }
    }

    @Override
    public List<Embedding> textsSoon(List<String> texts) {
        return texts(texts);
    }

    private Embedding inTurn(String text) throws InterruptedException {
        order.awaitQuestions();
        return embed(prefixes.text() + text);
    }

    private Embedding embed(String text) {
        return Embedding.of(model.vector(text));
    }

    private static RuntimeException closed(RejectedExecutionException e) {
        return EmbedderFailures.unavailable("The embedding model is closed.", e);
    }

    private static ExecutorService threads(int threads, String name) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads,
                threads,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name(name + "-", 1).factory());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** Drops what waits; what is being computed ends first. */
    @Override
    public void close() {
        List.of(questions, texts).forEach(pool -> pool.shutdownNow().forEach(InProcessEmbedder::cancel));
        model.close();
    }

    private static void cancel(Runnable waiting) {
        if (waiting instanceof Future<?> future) {
            future.cancel(false);
        }
    }
}
