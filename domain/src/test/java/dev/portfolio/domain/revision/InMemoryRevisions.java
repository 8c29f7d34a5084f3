package dev.portfolio.domain.revision;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.page.InMemoryPaging;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.transaction.InMemoryTable;
import dev.portfolio.domain.transaction.InMemoryTransactions;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Revisions in memory. */
public final class InMemoryRevisions implements Revisions {

    private static final InMemoryPaging<Revision, RevisionSort> PAGING =
            new InMemoryPaging<>(revision -> revision.item().ref().id(), (revision, field) -> switch (field) {
                case NUMBER -> String.valueOf(revision.number());
            });

    private final InMemoryTable<Key, Revision> revisions;

    private record Key(ContentRef item, int number) {}

    public InMemoryRevisions(InMemoryTransactions transactions) {
        this.revisions = new InMemoryTable<>(transactions);
    }

    @Override
    public void add(Revision revision) {
        revisions.write(rows -> {
            if (rows.putIfAbsent(new Key(revision.item().ref(), revision.number()), revision) != null) {
                throw new IllegalStateException("There is a revision with this number already: " + revision);
            }
        });
    }

    @Override
    public Optional<Revision> find(ContentRef item, int number) {
        return revisions.read(rows -> Optional.ofNullable(rows.get(new Key(item, number))));
    }

    @Override
    public Page<RevisionSummary> page(ContentRef item, PageRequest<RevisionSort> request) {
        return revisions.read(
                rows -> PAGING.page(of(item, rows.values()), request).map(Revision::summary));
    }

    @Override
    public void remove(ContentRef item, int number) {
        revisions.write(rows -> rows.remove(new Key(item, number)));
    }

    @Override
    public void keepNewest(ContentRef item, int count, Set<Integer> except) {
        revisions.write(rows -> {
            Set<Integer> kept = of(item, rows.values())
                    .map(Revision::number)
                    .sorted((a, b) -> Integer.compare(b, a))
                    .limit(count)
                    .collect(Collectors.toSet());
            kept.addAll(except);
            rows.keySet().removeIf(key -> key.item().equals(item) && !kept.contains(key.number()));
        });
    }

    private static Stream<Revision> of(ContentRef item, Collection<Revision> all) {
        return all.stream().filter(revision -> revision.item().ref().equals(item));
    }
}
