package dev.portfolio.domain.media;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.InMemoryMatching;
import dev.portfolio.domain.page.InMemoryPaging;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.transaction.InMemoryTable;
import dev.portfolio.domain.transaction.InMemoryTransactions;
import java.time.Instant;
import java.util.Optional;

/** What is known of pictures, in memory. */
public final class InMemoryMediaRepository implements MediaRepository {

    private static final InMemoryPaging<Media, MediaSort> PAGING =
            new InMemoryPaging<>(Media::id, InMemoryMediaRepository::sortValue);

    private final InMemoryTable<ContentId, Media> media;

    public InMemoryMediaRepository(InMemoryTransactions transactions) {
        this.media = new InMemoryTable<>(transactions);
    }

    @Override
    public Optional<Media> find(ContentId id) {
        return media.read(rows -> Optional.ofNullable(rows.get(id)));
    }

    @Override
    public Page<Media> page(MediaFilter filter, PageRequest<MediaSort> request) {
        return media.read(rows -> PAGING.page(rows.values().stream().filter(one -> matches(one, filter)), request));
    }

    private static boolean matches(Media one, MediaFilter filter) {
        boolean wanted = filter.ids() == null || filter.ids().contains(one.id());
        boolean named = InMemoryMatching.contains(one.fileName().value(), filter.contains())
                || (one.alt() != null && InMemoryMatching.contains(one.alt(), filter.contains()));
        return wanted && named;
    }

    @Override
    public void save(Media one) {
        media.write(rows -> rows.put(one.id(), one));
    }

    @Override
    public boolean replace(Media one, Instant updatedAt) {
        return media.update(rows -> {
            Media before = rows.get(one.id());
            boolean asItWas = before != null && before.timestamps().updatedAt().equals(updatedAt);
            if (asItWas) {
                rows.put(one.id(), one);
            }
            return asItWas;
        });
    }

    @Override
    public void delete(ContentId id) {
        media.write(rows -> rows.remove(id));
    }

    private static String sortValue(Media one, MediaSort field) {
        return switch (field) {
            case CREATED_AT -> one.timestamps().createdAt().toString();
            case FILE_NAME -> InMemoryMatching.lowerCase(one.fileName().value());
        };
    }
}
