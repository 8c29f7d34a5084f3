package dev.portfolio.application.tag;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.tag.TagCount;
import dev.portfolio.domain.tag.Tags;
import dev.portfolio.domain.transaction.Transactions;
import java.util.List;

/** The tags of a type of content, the most frequent first. */
public final class ListTags {

    private final Tags tags;
    private final Transactions transactions;

    public ListTags(Tags tags, Transactions transactions) {
        this.tags = tags;
        this.transactions = transactions;
    }

    /** Of which items. */
    public record Query(ContentType type, Visibility visibility) {}

    public List<TagCount> execute(Query query) {
        return transactions.reading(() -> tags.of(query.type(), query.visibility()));
    }
}
