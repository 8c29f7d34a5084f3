package dev.portfolio.application.embedding;

import dev.portfolio.domain.embedding.Embedder;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.transaction.Transactions;
import java.util.List;

/** An embedder that refuses to be called inside a transaction, where it would hold a database connection while it works. */
public final class OutsideTransactions implements Embedder {

    private final Embedder embedder;
    private final Transactions transactions;

    public OutsideTransactions(Embedder embedder, Transactions transactions) {
        this.embedder = embedder;
        this.transactions = transactions;
    }

    @Override
    public String model() {
        return embedder.model();
    }

    @Override
    public int dimension() {
        refuseInsideTransaction();
        return embedder.dimension();
    }

    @Override
    public Embedding question(String text) {
        refuseInsideTransaction();
        return embedder.question(text);
    }

    @Override
    public List<Embedding> texts(List<String> texts) {
        refuseInsideTransaction();
        return embedder.texts(texts);
    }

    @Override
    public List<Embedding> textsSoon(List<String> texts) {
        refuseInsideTransaction();
        return embedder.textsSoon(texts);
    }

    private void refuseInsideTransaction() {
        if (transactions.inProgress()) {
            throw new IllegalStateException("A model was called inside a transaction; call it before or after.");
        }
    }
}
