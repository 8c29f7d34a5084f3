package dev.portfolio.application.media;

import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.media.ContentHash;
import dev.portfolio.domain.media.FileContent;
import dev.portfolio.domain.media.FileName;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.MediaFile;
import dev.portfolio.domain.media.MediaLimit;
import dev.portfolio.domain.media.MediaRepository;
import dev.portfolio.domain.media.MediaStore;
import dev.portfolio.domain.media.Picture;
import dev.portfolio.domain.media.PictureTooLarge;
import dev.portfolio.domain.media.Pictures;
import dev.portfolio.domain.media.Variant;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Takes pictures in, from wherever they come. Reading, resizing and storing happen outside any transaction; the entry is written
 * last, so that what is listed can be shown.
 */
public final class MediaIntake {

    /** How wide smaller copies are, in pixels: a phone, a column of text, a whole screen. */
    static final List<Integer> WIDTHS = List.of(480, 960, 1600);

    private final MediaRepository media;
    private final MediaStore store;
    private final Pictures pictures;
    private final Transactions transactions;
    private final MediaLimit limit;
    private final Clock clock;

    public MediaIntake(
            MediaRepository media,
            MediaStore store,
            Pictures pictures,
            Transactions transactions,
            MediaLimit limit,
            Clock clock) {
        this.media = media;
        this.store = store;
        this.pictures = pictures;
        this.transactions = transactions;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * A picture that was taken in.
     *
     * @param isNew false where the same content was here before
     */
    public record Taken(Media media, boolean isNew) {}

    /** How large a file may be. */
    public MediaLimit limit() {
        return limit;
    }

    /**
     * Keeps the picture. One whose content is here already stays as it is; it gets this alternative text if it has none. Bytes that
     * the store has lost are put back.
     *
     * @param fileName what it was called
     * @param alt null where nothing is known
     */
    public Taken take(String fileName, FileContent content, @Nullable String alt) {
        refuseTooLarge(content);
        ContentHash hash = content.hash();
        Optional<Media> known = find(hash);
        if (known.isPresent() && known.get().files().stream().allMatch(store::has)) {
            return new Taken(described(known.get(), alt), false);
        }
        Picture picture = pictures.read(content, WIDTHS);
        Media made = made(fileName, hash, picture, alt);
        put(made, picture);
        return transactions.writing(() -> {
            Optional<Media> before = media.find(hash.id());
            Media kept = before.map(old -> restored(old, made)).orElse(made);
            media.save(kept);
            return new Taken(kept, before.isEmpty());
        });
    }

    /** What {@link #take} would give, without keeping anything. */
    public Media preview(String fileName, FileContent content) {
        refuseTooLarge(content);
        ContentHash hash = content.hash();
        return find(hash).orElseGet(() -> made(fileName, hash, pictures.read(content, List.of()), null));
    }

    private Optional<Media> find(ContentHash hash) {
        return transactions.reading(() -> media.find(hash.id()));
    }

    private void refuseTooLarge(FileContent content) {
        if (content.length() > limit.bytes()) {
            throw PictureTooLarge.inBytes(content.length(), limit.megabytes());
        }
    }

    private Media described(Media known, @Nullable String alt) {
        if (known.alt() != null || alt == null) {
            return known;
        }
        Media changed = known.withAlt(alt, clock.instant());
        boolean replaced = transactions.writing(
                () -> media.replace(changed, known.timestamps().updatedAt()));
        return replaced ? changed : known;
    }

    private Media made(String fileName, ContentHash hash, Picture picture, @Nullable String alt) {
        return new Media(
                hash,
                FileName.of(fileName, picture.format()),
                picture.format(),
                picture.content().length(),
                picture.size(),
                alt,
                picture.renditions().stream()
                        .map(one -> new Variant(
                                one.size(), one.format(), one.content().length()))
                        .toList(),
                Timestamps.createdAt(clock.instant()));
    }

    /** What was known of it, with the files as they are now. */
    private static Media restored(Media old, Media made) {
        return new Media(
                old.hash(),
                old.fileName(),
                made.format(),
                made.bytes(),
                made.size(),
                old.alt() == null ? made.alt() : old.alt(),
                made.variants(),
                old.timestamps());
    }

    private void put(Media made, Picture picture) {
        store.put(new MediaFile(made.id(), OptionalInt.empty()), picture.format(), picture.content());
        for (Picture.Rendition one : picture.renditions()) {
            store.put(new MediaFile(made.id(), OptionalInt.of(one.size().width())), one.format(), one.content());
        }
    }
}
