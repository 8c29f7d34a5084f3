package dev.portfolio.application.media;

import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.MediaFilter;
import dev.portfolio.domain.media.MediaRepository;
import dev.portfolio.domain.media.MediaSort;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.transaction.Transactions;

/** One page of pictures. */
public final class ListMedia {

    private final MediaRepository media;
    private final Transactions transactions;

    public ListMedia(MediaRepository media, Transactions transactions) {
        this.media = media;
        this.transactions = transactions;
    }

    /** Which pictures. A list is for editors: what a draft shows is nobody else's business. */
    public record Query(Editor editor, MediaFilter filter, PageRequest<MediaSort> page) {}

    public Page<Media> execute(Query query) {
        return transactions.reading(() -> media.page(query.filter(), query.page()));
    }
}
