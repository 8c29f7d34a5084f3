package dev.portfolio.domain.transaction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Rows by key, in the order in which their keys came; safe for several threads. The rows themselves are immutable. */
public final class InMemoryTable<K, V> {

    private final InMemoryTransactions transactions;
    private final Map<K, V> rows = new LinkedHashMap<>();

    public InMemoryTable(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.register(this::snapshot);
    }

    /** What the function finds in the rows, which it must not keep. */
    public <T> T read(Function<Map<K, V>, T> look) {
        return transactions.look(() -> look.apply(rows));
    }

    /** Changes the rows. */
    public void write(Consumer<Map<K, V>> change) {
        update(map -> {
            change.accept(map);
            return Boolean.TRUE;
        });
    }

    /** Changes the rows and tells something about it. */
    public <T> T update(Function<Map<K, V>, T> change) {
        return transactions.change(() -> change.apply(rows));
    }

    private Runnable snapshot() {
        Map<K, V> before = new LinkedHashMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(before);
        };
    }
}
