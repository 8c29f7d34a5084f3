package dev.portfolio.domain.content;

import dev.portfolio.domain.transaction.InMemoryTable;
import dev.portfolio.domain.transaction.InMemoryTransactions;
import java.util.Optional;

/** Former slugs in memory. */
public final class InMemoryFormerSlugs implements FormerSlugs {

    private final InMemoryTable<Key, ContentId> holders;

    private record Key(ContentType type, Slug slug) {}

    public InMemoryFormerSlugs(InMemoryTransactions transactions) {
        this.holders = new InMemoryTable<>(transactions);
    }

    @Override
    public void remember(ContentRef item, Slug slug) {
        holders.write(rows -> rows.put(new Key(item.type(), slug), item.id()));
    }

    @Override
    public Optional<ContentId> holder(ContentType type, Slug slug) {
        return holders.read(rows -> Optional.ofNullable(rows.get(new Key(type, slug))));
    }

    @Override
    public void forget(ContentType type, Slug slug) {
        holders.write(rows -> rows.remove(new Key(type, slug)));
    }

    @Override
    public void forgetAll(ContentRef item) {
        holders.write(rows -> rows.entrySet().removeIf(row -> row.getValue().equals(item.id())));
    }
}
