package dev.portfolio.application.media;

import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.media.ContentHash;
import dev.portfolio.domain.media.FileContent;
import dev.portfolio.domain.media.FileName;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.MediaFile;
import dev.portfolio.domain.media.Picture;
import dev.portfolio.domain.media.PictureTooLarge;
import dev.portfolio.domain.media.Variant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Takes pictures in, from wherever they come. Reading, resizing and storing happen outside any transaction; the entry is written
 * last, so that what is listed can be shown.
 */
final class MediaIntake {

    /** How wide smaller copies are, in pixels: a phone, a column of text, a whole screen. */
    static final List<Integer> WIDTHS = List.of(480, 960, 1600);

    private final MediaWriting with;

    MediaIntake(MediaWriting with) {
        this.with = with;
    }

    /**
     * Keeps the picture. One whose content is here already stays as it is; it gets this alternative text if it has none. Bytes that
     * the store has lost are put back.
     *
     * @param fileName what it was called
     * @param alt null where nothing is known
     */
    UploadMedia.Taken take(String fileName, FileContent content, @Nullable String alt) {
        refuseTooLarge(content);
        ContentHash hash = content.hash();
        Optional<Media> known = find(hash);
        if (known.isPresent() && known.get().files().stream().allMatch(with.store()::has)) {
            return new UploadMedia.Taken(described(known.get(), alt), false);
        }
        Picture picture = with.pictures().read(content, WIDTHS);
        Media made = made(fileName, hash, picture, alt);
        put(made, picture);
        return with.transactions().writing(() -> {
            Optional<Media> before = with.media().find(hash.id());
            Media kept = before.map(old -> restored(old, made)).orElse(made);
            with.media().save(kept);
            return new UploadMedia.Taken(kept, before.isEmpty());
        });
    }

    /** What {@link #take} would give, without keeping anything. */
    Media preview(String fileName, FileContent content) {
        refuseTooLarge(content);
        ContentHash hash = content.hash();
        return find(hash).orElseGet(() -> made(fileName, hash, with.pictures().read(content, List.of()), null));
    }

    private Optional<Media> find(ContentHash hash) {
        return with.transactions().reading(() -> with.media().find(hash.id()));
    }

    private void refuseTooLarge(FileContent content) {
        if (content.length() > with.limit().bytes()) {
            throw PictureTooLarge.inBytes(content.length(), with.limit().megabytes());
        }
    }

    private Media described(Media known, @Nullable String alt) {
        if (known.alt() != null || alt == null) {
            return known;
        }
        Media changed = known.withAlt(alt, with.clock().instant());
        boolean replaced = with.transactions()
                .writing(() -> with.media().replace(changed, known.timestamps().updatedAt()));
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
                Timestamps.createdAt(with.clock().instant()));
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
        with.store().put(new MediaFile(made.id(), OptionalInt.empty()), picture.format(), picture.content());
        for (Picture.Rendition one : picture.renditions()) {
            with.store().put(new MediaFile(made.id(), OptionalInt.of(one.size().width())), one.format(), one.content());
        }
    }
}
