package dev.portfolio.media.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes out of a JPEG file what does not show the picture: Exif data but for the orientation, XMP, IPTC, comments, previews, and
 * whatever stands behind its end. The picture itself is not coded anew.
 */
final class JpegCleaning {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int COM = 0xFE;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int RST0 = 0xD0;
    private static final int RST7 = 0xD7;
    private static final int FILL = 0xFF;
    private static final String EXIF = "Exif\0\0";

    private final byte[] bytes;
    private final BytesOut kept;
    private int position = 2;
    private Turn turn = Turn.NONE;

    private JpegCleaning(byte[] bytes) {
        this.bytes = bytes;
        this.kept = new BytesOut(bytes.length);
    }

    static CleanFile of(byte[] bytes) {
        JpegCleaning cleaning = new JpegCleaning(bytes);
        cleaning.clean();
        BytesOut whole = new BytesOut(bytes.length).add((byte) FILL, (byte) SOI);
        if (!cleaning.turn.isNone()) {
            byte[] exif = cleaning.turn.exif();
            int length = 2 + EXIF.length() + exif.length;
            whole.add((byte) FILL, (byte) APP1, (byte) (length >> 8), (byte) length)
                    .add(EXIF.getBytes(StandardCharsets.ISO_8859_1))
                    .add(exif);
        }
        return new CleanFile(whole.add(cleaning.kept.toArray()), cleaning.turn, false);
    }

    private void clean() {
        while (true) {
            int marker = nextMarker();
            if (marker == EOI) {
                kept.add((byte) FILL, (byte) EOI);
                return;
            }
            int start = position;
            int end = start + length();
            if (end > bytes.length) {
                throw endIsMissing();
            }
            if (isPartOfThePicture(marker, start)) {
                kept.add((byte) FILL, (byte) marker).add(bytes, start, end);
            } else if (marker == APP1 && startsWith(start, EXIF)) {
                turn = Turn.of(Arrays.copyOfRange(bytes, start + 2 + EXIF.length(), end));
            }
            position = end;
            if (marker == SOS) {
                copyScan();
            }
        }
    }

    private boolean isPartOfThePicture(int marker, int start) {
        return switch (marker) {
            case APP0 -> startsWith(start, "JFIF\0");
            case APP2 -> startsWith(start, "ICC_PROFILE\0");
            case APP14 -> startsWith(start, "Adobe");
            default -> marker != COM && (marker < APP0 || marker > APP15);
        };
    }

    /** Whether a segment's content, behind its length, starts so. */
    private boolean startsWith(int segment, String text) {
        int from = segment + 2;
        return from + text.length() <= bytes.length
                && new String(bytes, from, text.length(), StandardCharsets.ISO_8859_1).equals(text);
    }

    private int nextMarker() {
        if (position >= bytes.length) {
            throw endIsMissing();
        }
        if (unsigned(position) != FILL) {
            throw BrokenPicture.because("the byte " + position + " should begin another part");
        }
        while (position < bytes.length && unsigned(position) == FILL) {
            position++;
        }
        if (position >= bytes.length) {
            throw endIsMissing();
        }
        return unsigned(position++);
    }

    private int length() {
        if (position + 2 > bytes.length) {
            throw endIsMissing();
        }
        return Math.max(2, unsigned(position) << 8 | unsigned(position + 1));
    }

    /** The coded pixels: up to a marker that is neither an escaped 0xFF nor a restart. */
    private void copyScan() {
        int start = position;
        while (position + 1 < bytes.length && !endsScan()) {
            position++;
        }
        if (position + 1 >= bytes.length) {
            throw endIsMissing();
        }
        kept.add(bytes, start, position);
    }

    private boolean endsScan() {
        int next = unsigned(position + 1);
        return unsigned(position) == FILL && next != 0 && next != FILL && (next < RST0 || next > RST7);
    }

    private int unsigned(int index) {
        return bytes[index] & 0xFF;
    }

    private static RuntimeException endIsMissing() {
        return BrokenPicture.because("its end is missing");
    }
}
