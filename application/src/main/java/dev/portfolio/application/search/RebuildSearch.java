package dev.portfolio.application.search;

import dev.portfolio.application.embedding.LiveProfiles;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.EmbeddingProfile;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.embedding.EmbeddingQueue;
import dev.portfolio.domain.search.ContentSearch;
import dev.portfolio.domain.search.SearchDocument;
import dev.portfolio.domain.search.SearchIndex;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Writes what search looks into anew from the content, one item after another, each in a transaction of its own. Vectors of texts
 * that did not change are kept; items with a text that has none go into the queue. Content may be saved meanwhile.
 */
public final class RebuildSearch {

    private final AllContent content;
    private final Stores stores;
    private final Transactions transactions;
    private final Clock clock;

    /** Where it looks and writes. */
    public record Stores(SearchIndex index, ContentSearch search, EmbeddingQueue queue, EmbeddingProfiles profiles) {}

    /**
     * Which items, and who is told.
     *
     * @param missingOnly leave items alone that are there; so a rebuild that was interrupted is taken up again
     */
    public record Command(boolean missingOnly, RebuildListener listener) {}

    /** How many items were written, and how many left as they were. */
    public record Report(int written, int left) {}

    public RebuildSearch(AllContent content, Stores stores, Transactions transactions, Clock clock) {
        this.content = content;
        this.stores = stores;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Report execute(Command command) {
        List<ContentRef> refs = transactions.reading(content::refs);
        int written = 0;
        int done = 0;
        for (ContentRef ref : refs) {
            if (!command.missingOnly() || transactions.reading(() -> isMissing(ref))) {
                transactions.writing(() -> rewritten(ref));
                written++;
            }
            command.listener().onItem(++done, refs.size());
        }
        return new Report(written, refs.size() - written);
    }

    private boolean isMissing(ContentRef ref) {
        return stores.search()
                .find(ref.type(), new SlugOrId.ById(ref.id()), EmbeddingProfileId.NONE, Visibility.EVERYTHING)
                .isEmpty();
    }

    /**
     * Writing the document keeps others from it until the commit. Who saved the item between the look at it and that is seen by a
     * second look; who saves it later writes the document after us.
     */
    private Optional<SearchDocument> rewritten(ContentRef ref) {
        Optional<SearchDocument> seen = content.document(ref);
        seen.ifPresent(stores.index()::put);
        Optional<SearchDocument> now = content.document(ref);
        if (!now.equals(seen)) {
            now.ifPresentOrElse(stores.index()::put, () -> stores.index().remove(ref));
        }
        LiveProfiles.of(stores.profiles()).stream()
                .map(EmbeddingProfile::id)
                .filter(profile -> stores.index().withoutVectors(ref, profile).isPresent())
                .forEach(profile -> stores.queue().add(ref, profile, clock.instant()));
        return now;
    }
}
