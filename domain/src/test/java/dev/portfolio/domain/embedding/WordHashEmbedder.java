package dev.portfolio.domain.embedding;

import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.transaction.Transactions;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * An embedding of words without a model: each word in lower case has its own dimension (by hash), so that texts that share
 * words are near. The same in every run; fails on demand.
 */
public final class WordHashEmbedder implements Embedder {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** The name of its model. */
    public static final String MODEL = "word-hash";

    private static final int DIMENSION = 768;

    private final BooleanSupplier inTransaction;
    private volatile boolean unavailable;

    public WordHashEmbedder() {
        this.inTransaction = () -> false;
    }

    /** One that notices when it is called inside a transaction, which it must never be. */
    public WordHashEmbedder(Transactions transactions) {
        this.inTransaction = transactions::inProgress;
    }

    /** Lets every call fail from now on, or succeed again. */
    public void unavailable(boolean isUnavailable) {
        this.unavailable = isUnavailable;
    }

    @Override
    public String model() {
        return MODEL;
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public Embedding question(String text) {
        checkCallable();
        return embedding(text);
    }

    @Override
    public List<Embedding> texts(List<String> texts) {
        checkCallable();
        return texts.stream().map(WordHashEmbedder::embedding).toList();
    }

    @Override
    public List<Embedding> textsSoon(List<String> texts) {
        return texts(texts);
    }

    private void checkCallable() {
        if (inTransaction.getAsBoolean()) {
            throw new IllegalStateException("The embedder is called inside a transaction.");
        }
        if (unavailable) {
            throw new Unavailable("embedder_unavailable", "The embedder is told to be unavailable.");
        }
    }

    private static Embedding embedding(String text) {
        float[] counts = new float[DIMENSION];
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> counts[dimension(word.group())]++);
        double squares = 0;
        for (float count : counts) {
            squares += count * count;
        }
        if (squares == 0) {
            counts[0] = 1;
            return Embedding.of(counts);
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] /= (float) Math.sqrt(squares);
        }
        return Embedding.of(counts);
    }

    /** Dimension 0 is left to texts without words. */
    private static int dimension(String word) {
        int mixed = word.hashCode() * 0x9E3779B9;
        return 1 + Integer.remainderUnsigned(mixed ^ (mixed >>> 15), DIMENSION - 1);
    }
}
