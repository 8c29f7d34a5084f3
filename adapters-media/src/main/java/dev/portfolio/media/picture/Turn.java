package dev.portfolio.media.picture;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import dev.portfolio.domain.media.PictureSize;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.Arrays;

/**
 * How a picture is to be turned to be upright, as the tag Orientation of Exif says.
 *
 * @param orientation 1 to 8; 1 is upright
 */
record Turn(int orientation) {

    static final Turn NONE = new Turn(1);

    private static final int LAST = 8;
    private static final int FIRST_ON_ITS_SIDE = 5;

    /** What Exif data, which are a TIFF file, say; upright where they say nothing or cannot be read. */
    static Turn of(byte[] exif) {
        try (ByteArrayImageInputStream in = new ByteArrayImageInputStream(exif)) {
            Directory directory = new TIFFReader().read(in);
            Entry entry = directory.getEntryById(TIFF.TAG_ORIENTATION);
            return entry != null && entry.getValue() instanceof Number number && isKnown(number.intValue())
                    ? new Turn(number.intValue())
                    : NONE;
        } catch (IOException | RuntimeException e) {
            // Metadata are nothing that a picture is refused for.
            return NONE;
        }
    }

    private static boolean isKnown(int number) {
        return number >= 1 && number <= LAST;
    }

    boolean isNone() {
        return orientation == 1;
    }

    /** Exif data that say this and nothing else. */
    byte[] exif() {
        byte[] tiff = {
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8, // big-endian, the first directory at 8
            0,
            1, // one entry
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0, // Orientation, SHORT, one
            0,
            0,
            0,
            0 // no other directory
        };
        return Arrays.copyOf(tiff, tiff.length);
    }

    /** The size after the turn, or before it: it is the same both ways. */
    PictureSize turned(PictureSize size) {
        return orientation < FIRST_ON_ITS_SIDE
                ? size
                : new PictureSize(/* width= */ size.height(), /* height= */ size.width());
    }

    /** Turns a picture of this size. */
    AffineTransform transform(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
