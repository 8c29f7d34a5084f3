package dev.portfolio.domain.importing;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.transaction.InMemoryTable;
import dev.portfolio.domain.transaction.InMemoryTransactions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The origins of imported items in memory. */
public final class InMemoryContentSources implements ContentSources {

    private final InMemoryTable<ContentId, String> paths;

    public InMemoryContentSources(InMemoryTransactions transactions) {
        this.paths = new InMemoryTable<>(transactions);
    }

    @Override
    public Optional<String> pathOf(ContentId id) {
        return paths.read(rows -> Optional.ofNullable(rows.get(id)));
    }

    @Override
    public List<ContentId> idsOf(String path) {
        return paths.read(rows -> rows.entrySet().stream()
                .filter(row -> row.getValue().equals(path))
                .map(Map.Entry::getKey)
                .toList());
    }

    @Override
    public void remember(ContentId id, String path) {
        paths.write(rows -> rows.put(id, path));
    }

    @Override
    public void forget(ContentId id) {
        paths.write(rows -> rows.remove(id));
    }
}
