package dev.portfolio.application.revision;

import dev.portfolio.domain.account.DraftReader;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.revision.Revision;
import dev.portfolio.domain.revision.RevisionNotFound;
import dev.portfolio.domain.revision.Revisions;
import dev.portfolio.domain.transaction.Transactions;
import org.jspecify.annotations.Nullable;

/** One revision of an item, with all that was saved. */
public final class GetRevision {

    private final Revisions revisions;
    private final CurrentItems items;
    private final RevisionAuthors authors;
    private final Transactions transactions;

    public GetRevision(Revisions revisions, CurrentItems items, UserRepository users, Transactions transactions) {
        this.revisions = revisions;
        this.items = items;
        this.authors = new RevisionAuthors(users);
        this.transactions = transactions;
    }

    /** Which revision of which item. */
    public record Query(DraftReader reader, ContentType type, String id, int number) {}

    /**
     * The revision.
     *
     * @param savedBy as in {@link ListRevisions.Listed}
     */
    public record Read(Revision revision, @Nullable String savedBy) {}

    /** {@link ContentNotFound}, {@link RevisionNotFound}. */
    public Read execute(Query query) {
        return transactions.reading(() -> {
            ContentRef item = items.get(query.type(), query.id()).ref();
            Revision revision =
                    revisions.find(item, query.number()).orElseThrow(() -> new RevisionNotFound(item, query.number()));
            return new Read(revision, authors.name(revision.savedBy()));
        });
    }
}
