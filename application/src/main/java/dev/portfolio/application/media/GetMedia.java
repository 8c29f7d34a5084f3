package dev.portfolio.application.media;

import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.MediaNotFound;
import dev.portfolio.domain.media.MediaRepository;
import dev.portfolio.domain.transaction.Transactions;

/** What is known of one picture. */
public final class GetMedia {

    private final MediaRepository media;
    private final Transactions transactions;

    public GetMedia(MediaRepository media, Transactions transactions) {
        this.media = media;
        this.transactions = transactions;
    }

    /** Which picture. */
    public record Query(Editor editor, String id) {}

    /** {@link MediaNotFound}. */
    public Media execute(Query query) {
        return MediaLookup.find(media, transactions, query.id());
    }
}
