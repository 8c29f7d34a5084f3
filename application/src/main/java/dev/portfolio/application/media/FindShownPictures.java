package dev.portfolio.application.media;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.MediaFilter;
import dev.portfolio.domain.media.MediaRepository;
import dev.portfolio.domain.media.MediaSort;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.transaction.Transactions;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is known of the pictures that a text shows, so that a page can leave room for them. */
public final class FindShownPictures {

    private static final PageRequest<MediaSort> MOST =
            PageRequest.first(Sort.ascending(MediaSort.CREATED_AT), PageRequest.MAX_LIMIT);

    private final MediaRepository media;
    private final Transactions transactions;

    public FindShownPictures(MediaRepository media, Transactions transactions) {
        this.media = media;
        this.transactions = transactions;
    }

    /** The pictures whose addresses the text names: whoever knows the address of a picture may know how large it is. */
    public record Query(Set<ContentId> ids) {}

    /** Those that there are, at most {@value PageRequest#MAX_LIMIT}. */
    public Map<ContentId, Media> execute(Query query) {
        if (query.ids().isEmpty()) {
            return Map.of();
        }
        return transactions.reading(() -> media.page(MediaFilter.of(query.ids()), MOST)).items().stream()
                .collect(Collectors.toUnmodifiableMap(Media::id, Function.identity()));
    }
}
