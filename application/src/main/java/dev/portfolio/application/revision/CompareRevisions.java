package dev.portfolio.application.revision;

import dev.portfolio.domain.account.DraftReader;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.revision.RevisedItem;
import dev.portfolio.domain.revision.Revision;
import dev.portfolio.domain.revision.RevisionNotFound;
import dev.portfolio.domain.revision.Revisions;
import dev.portfolio.domain.transaction.Transactions;
import java.util.Optional;

/** Two states of an item, to see what has changed. */
public final class CompareRevisions {

    private final Revisions revisions;
    private final CurrentItems items;
    private final Transactions transactions;

    public CompareRevisions(Revisions revisions, CurrentItems items, Transactions transactions) {
        this.revisions = revisions;
        this.items = items;
        this.transactions = transactions;
    }

    /**
     * Which states of which item.
     *
     * @param other the number of the other revision; empty for the item as it is now
     */
    public record Query(DraftReader reader, ContentType type, String id, int number, Optional<Integer> other) {}

    /** The state that the changes begin with, and the one they lead to. */
    public record States(RevisedItem from, RevisedItem to) {}

    /** {@link ContentNotFound}, {@link RevisionNotFound}. */
    public States execute(Query query) {
        return transactions.reading(() -> {
            RevisedItem now = items.get(query.type(), query.id());
            RevisedItem to = query.other().map(number -> at(now.ref(), number)).orElse(now);
            return new States(at(now.ref(), query.number()), to);
        });
    }

    private RevisedItem at(ContentRef item, int number) {
        return revisions.find(item, number).map(Revision::item).orElseThrow(() -> new RevisionNotFound(item, number));
    }
}
