package dev.portfolio.domain.media;

import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.Unavailable;
import java.util.List;

/** Reads pictures by what is in them. Never called inside a transaction. */
public interface Pictures {

    /**
     * The picture in these bytes, without what is not needed to show it: no metadata but how it is turned, nothing behind its
     * end.
     *
     * <p>{@link PictureUnsupported} when it is of no format that is taken, {@link PictureTooLarge} when it has more pixels than can be
     * read, {@link Invalid} naming {@code file} when it is broken or could run something, {@link Unavailable} when too many are
     * read at the moment.
     *
     * @param widths which renditions are wanted, in pixels, ascending; none is made that would not be narrower than the picture
     *     or have more bytes than it, and none of drawings and of moving pictures
     */
    Picture read(FileContent content, List<Integer> widths);
}
