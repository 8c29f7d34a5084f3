package dev.portfolio.application.media;

import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.Change;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.MediaChanged;
import dev.portfolio.domain.media.MediaNotFound;
import dev.portfolio.domain.media.MediaRepository;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;

/** Says what a picture shows, for those who do not see it. Where it is used already, the text there stays. */
public final class ChangeAltText {

    private final MediaRepository media;
    private final Transactions transactions;
    private final Clock clock;

    public ChangeAltText(MediaRepository media, Transactions transactions, Clock clock) {
        this.media = media;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Of which picture.
     *
     * @param expected whether the picture as it is now is the one that is to be changed
     * @param alt empty: nobody has said yet
     */
    public record Command(Editor editor, String id, Predicate<Media> expected, Change<Optional<String>> alt) {}

    /** {@link MediaNotFound}, {@link MediaChanged} when it is not as expected, {@link Invalid} when the text is too long. */
    public Media execute(Command command) {
        Media before = MediaLookup.find(media, transactions, command.id());
        if (!command.expected().test(before)) {
            throw new MediaChanged();
        }
        String alt = command.alt().from(Optional.ofNullable(before.alt())).orElse(null);
        Media after = before.withAlt(alt, clock.instant());
        boolean replaced = after.equals(before)
                || transactions.writing(
                        () -> media.replace(after, before.timestamps().updatedAt()));
        if (!replaced) {
            throw new MediaChanged();
        }
        return after;
    }
}
