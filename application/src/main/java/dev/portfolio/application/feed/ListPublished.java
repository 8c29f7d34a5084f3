package dev.portfolio.application.feed;

import dev.portfolio.domain.content.PublishedItem;
import dev.portfolio.domain.content.PublishedItems;
import dev.portfolio.domain.transaction.Transactions;
import java.util.List;

/** Everything with an address of its own that everybody may read, the last changed first. */
public final class ListPublished {

    private final PublishedItems published;
    private final Transactions transactions;

    public ListPublished(PublishedItems published, Transactions transactions) {
        this.published = published;
        this.transactions = transactions;
    }

    /** How many at most. */
    public record Query(int limit) {}

    public List<PublishedItem> execute(Query query) {
        return transactions.reading(() -> published.lastChanged(query.limit()));
    }
}
