package dev.portfolio.media.picture;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Takes out of a GIF file what does not show the picture: comments, XMP, and all behind its end. */
final class GifCleaning {

    private static final int HEADER = 13;
    private static final int COLOUR_TABLE = 0x80;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int GRAPHIC_CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final int APPLICATION_NAME = 11;

    /** Extensions that say how often a moving picture is repeated. */
    private static final Set<String> REPETITIONS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private final byte[] bytes;
    private final BytesOut kept;
    private int position;
    private int frames;

    private GifCleaning(byte[] bytes) {
        this.bytes = bytes;
        this.kept = new BytesOut(bytes.length);
    }

    static CleanFile of(byte[] bytes) {
        GifCleaning cleaning = new GifCleaning(bytes);
        cleaning.clean();
        return new CleanFile(cleaning.kept, Turn.NONE, cleaning.frames > 1);
    }

    private void clean() {
        skip(HEADER + colourTable(at(HEADER - 3)));
        kept.add(bytes, 0, position);
        while (true) {
            int start = position;
            int block = at(position);
            skip(1);
            switch (block) {
                case TRAILER -> {
                    kept.add((byte) TRAILER);
                    return;
                }
                case IMAGE -> {
                    skipImage();
                    kept.add(bytes, start, position);
                }
                case EXTENSION -> {
                    boolean shows = isPartOfThePicture();
                    skip(1);
                    skipBlocks();
                    if (shows) {
                        kept.add(bytes, start, position);
                    }
                }
                default -> throw BrokenPicture.because("the byte " + start + " should begin another part");
            }
        }
    }

    private boolean isPartOfThePicture() {
        int label = at(position);
        if (label == APPLICATION && at(position + 1) == APPLICATION_NAME) {
            at(position + 1 + APPLICATION_NAME);
            return REPETITIONS.contains(new String(bytes, position + 2, APPLICATION_NAME, StandardCharsets.ISO_8859_1));
        }
        return label == GRAPHIC_CONTROL;
    }

    private void skipImage() {
        frames++;
        int flags = at(position + 8);
        skip(9 + colourTable(flags) + 1);
        skipBlocks();
    }

    private void skipBlocks() {
        int length = at(position);
        while (length != 0) {
            skip(1 + length);
            length = at(position);
        }
        skip(1);
    }

    private static int colourTable(int flags) {
        return (flags & COLOUR_TABLE) == 0 ? 0 : 3 << (1 + (flags & 7));
    }

    private int at(int index) {
        if (index >= bytes.length) {
            throw BrokenPicture.because("its end is missing");
        }
        return bytes[index] & 0xFF;
    }

    private void skip(int count) {
        if (position + count > bytes.length) {
            throw BrokenPicture.because("its end is missing");
        }
        position += count;
    }
}
