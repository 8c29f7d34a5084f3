package dev.portfolio.domain.media;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.transaction.InMemoryTable;
import dev.portfolio.domain.transaction.InMemoryTransactions;
import java.util.Optional;

/** The origins of imported pictures in memory. */
public final class InMemoryMediaSources implements MediaSources {

    private final InMemoryTable<String, ContentId> sources;

    public InMemoryMediaSources(InMemoryTransactions transactions) {
        this.sources = new InMemoryTable<>(transactions);
    }

    @Override
    public Optional<ContentId> find(String path) {
        return sources.read(rows -> Optional.ofNullable(rows.get(path)));
    }

    @Override
    public void remember(String path, ContentId media) {
        sources.write(rows -> rows.put(path, media));
    }
}
