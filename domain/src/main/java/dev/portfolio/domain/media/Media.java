package dev.portfolio.domain.media;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.content.Timestamps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A picture that content can show. It is public as soon as it is here, to whoever knows its address.
 *
 * @param hash of the file as it was sent, which gives it its identity
 * @param bytes how large the file is that is kept of it, without its metadata
 * @param size null for a drawing that does not say
 * @param alt what it shows, for those who do not see it; empty where it only decorates, null where nobody has said yet
 * @param variants smaller copies, the smallest first
 */
public record Media(
        ContentHash hash,
        FileName fileName,
        PictureFormat format,
        long bytes,
        @Nullable PictureSize size,
        @Nullable String alt,
        List<Variant> variants,
        Timestamps timestamps) {

    /** The first part of every picture's path. */
    public static final String PATH = "/media";

    /** The longest alternative text, in UTF-16 units. */
    public static final int ALT = 1_000;

    public Media {
        alt = Texts.optional("alt", alt, ALT);
        variants = List.copyOf(variants);
    }

    public ContentId id() {
        return hash.id();
    }

    /** The path of the picture itself; it never changes. */
    public String path() {
        return PATH + "/" + id() + "/" + fileName;
    }

    /** The path of a variant. */
    public String path(Variant variant) {
        return PATH + "/" + id() + "/" + variant.size().width() + "/" + fileName.in(variant.format());
    }

    public Optional<Variant> variant(int width) {
        return variants.stream()
                .filter(variant -> variant.size().width() == width)
                .findFirst();
    }

    /** All files that are kept of it. */
    public List<MediaFile> files() {
        List<MediaFile> files = new ArrayList<>();
        files.add(new MediaFile(id(), OptionalInt.empty()));
        variants.forEach(variant ->
                files.add(new MediaFile(id(), OptionalInt.of(variant.size().width()))));
        return files;
    }

    /** The same picture with another alternative text; the very same where that is the one it has. */
    public Media withAlt(@Nullable String text, Instant now) {
        Media changed = new Media(hash, fileName, format, bytes, size, text, variants, timestamps);
        return changed.equals(this)
                ? this
                : new Media(hash, fileName, format, bytes, size, text, variants, timestamps.updatedAt(now));
    }
}
