package dev.portfolio.application.media;

import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.MediaFile;
import dev.portfolio.domain.media.MediaNotFound;
import dev.portfolio.domain.media.MediaRepository;
import dev.portfolio.domain.media.MediaStore;
import dev.portfolio.domain.media.PictureFormat;
import dev.portfolio.domain.media.Variant;
import dev.portfolio.domain.transaction.Transactions;
import java.io.InputStream;
import java.util.OptionalInt;

/** The bytes of a picture or of one of its variants, for everybody who knows the address. */
public final class OpenMedia {

    private final MediaRepository media;
    private final MediaStore store;
    private final Transactions transactions;

    public OpenMedia(MediaRepository media, MediaStore store, Transactions transactions) {
        this.media = media;
        this.store = store;
        this.transactions = transactions;
    }

    /**
     * Which file.
     *
     * @param width of a variant; empty for the picture itself
     */
    public record Query(String id, OptionalInt width) {}

    /**
     * A file to be read.
     *
     * @param tag names its bytes; other bytes have another one
     * @param length in bytes
     * @param stream to be closed by the caller
     */
    public record Opened(PictureFormat format, String fileName, String tag, long length, InputStream stream) {}

    /** {@link MediaNotFound} when there is no such file, {@link Unavailable} when the store is away. */
    public Opened execute(Query query) {
        Media one = MediaLookup.find(media, transactions, query.id());
        if (query.width().isEmpty()) {
            return new Opened(one.format(), one.fileName().value(), one.hash().hex(), one.bytes(), stream(one, query));
        }
        Variant variant = one.variant(query.width().getAsInt()).orElseThrow(() -> missing(query));
        return new Opened(
                variant.format(),
                one.fileName().in(variant.format()).value(),
                one.hash().hex() + "-" + variant.size().width(),
                variant.bytes(),
                stream(one, query));
    }

    private InputStream stream(Media one, Query query) {
        return store.open(new MediaFile(one.id(), query.width())).orElseThrow(() -> missing(query));
    }

    private static MediaNotFound missing(Query query) {
        return new MediaNotFound(
                query.width().isEmpty()
                        ? query.id()
                        : query.id() + "/" + query.width().getAsInt());
    }
}
