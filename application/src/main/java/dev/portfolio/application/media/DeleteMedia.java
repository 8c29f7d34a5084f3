package dev.portfolio.application.media;

import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.MediaChanged;
import dev.portfolio.domain.media.MediaNotFound;
import dev.portfolio.domain.media.MediaRepository;
import dev.portfolio.domain.media.MediaStore;
import dev.portfolio.domain.transaction.Transactions;
import java.util.function.Predicate;

/** Deletes a picture and its smaller copies. Content that shows it is not changed; the same content has its address again. */
public final class DeleteMedia {

    private final MediaRepository media;
    private final MediaStore store;
    private final Transactions transactions;

    public DeleteMedia(MediaRepository media, MediaStore store, Transactions transactions) {
        this.media = media;
        this.store = store;
        this.transactions = transactions;
    }

    /**
     * Which one.
     *
     * @param expected whether the picture as it is now is the one that is to be deleted
     */
    public record Command(Editor editor, String id, Predicate<Media> expected) {}

    /**
     * {@link MediaNotFound}, {@link MediaChanged} when it is not as expected, {@link Unavailable} when the store is away: then the
     * same call can be made again, since the entry goes last.
     */
    public void execute(Command command) {
        Media one = MediaLookup.find(media, transactions, command.id());
        if (!command.expected().test(one)) {
            throw new MediaChanged();
        }
        one.files().forEach(store::delete);
        transactions.writing(() -> media.delete(one.id()));
    }
}
