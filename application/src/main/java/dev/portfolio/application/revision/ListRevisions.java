package dev.portfolio.application.revision;

import dev.portfolio.domain.account.DraftReader;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.revision.RevisionSort;
import dev.portfolio.domain.revision.RevisionSummary;
import dev.portfolio.domain.revision.Revisions;
import dev.portfolio.domain.transaction.Transactions;
import org.jspecify.annotations.Nullable;

/** One page of the revisions of an item. */
public final class ListRevisions {

    private final Revisions revisions;
    private final CurrentItems items;
    private final RevisionAuthors authors;
    private final Transactions transactions;

    public ListRevisions(Revisions revisions, CurrentItems items, UserRepository users, Transactions transactions) {
        this.revisions = revisions;
        this.items = items;
        this.authors = new RevisionAuthors(users);
        this.transactions = transactions;
    }

    /** Which part of the revisions of which item. */
    public record Query(DraftReader reader, ContentType type, String id, PageRequest<RevisionSort> page) {}

    /**
     * A revision.
     *
     * @param savedBy who, for people: an email address, an id, {@code import} or {@code schedule}; null where nobody knows
     */
    public record Listed(RevisionSummary revision, @Nullable String savedBy) {}

    /** {@link ContentNotFound} when there is no such item. */
    public Page<Listed> execute(Query query) {
        return transactions.reading(() -> {
            ContentRef item = items.get(query.type(), query.id()).ref();
            return revisions
                    .page(item, query.page())
                    .map(revision -> new Listed(revision, authors.name(revision.savedBy())));
        });
    }
}
