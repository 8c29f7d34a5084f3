package dev.portfolio.media.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/** Takes out of a PNG file what does not show the picture: texts, Exif data but for the orientation, and all behind its end. */
final class PngCleaning {

    private static final int SIGNATURE = 8;
    /** Length, name and checksum of a chunk. */
    private static final int AROUND = 12;

    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT");

    private final byte[] bytes;
    private final BytesOut kept;
    private Turn turn = Turn.NONE;
    private boolean moving;

    private PngCleaning(byte[] bytes) {
        this.bytes = bytes;
        this.kept = new BytesOut(bytes.length).add(bytes, 0, SIGNATURE);
    }

    static CleanFile of(byte[] bytes) {
        PngCleaning cleaning = new PngCleaning(bytes);
        cleaning.clean();
        return new CleanFile(cleaning.kept, cleaning.turn, cleaning.moving);
    }

    private void clean() {
        int position = SIGNATURE;
        String name = "";
        while (!name.equals("IEND")) {
            if (bytes.length - position < AROUND) {
                throw BrokenPicture.because("its end is missing");
            }
            int length = ByteBuffer.wrap(bytes, position, Integer.BYTES).getInt();
            if (length < 0 || length > bytes.length - position - AROUND) {
                throw BrokenPicture.because("its end is missing");
            }
            name = new String(bytes, position + Integer.BYTES, Integer.BYTES, StandardCharsets.ISO_8859_1);
            take(name, position, position + AROUND + length);
            position += AROUND + length;
        }
    }

    private void take(String name, int from, int to) {
        if (KEPT.contains(name)) {
            moving |= name.equals("acTL");
            kept.add(bytes, from, to);
        } else if (name.equals("eXIf")) {
            turn = Turn.of(Arrays.copyOfRange(bytes, from + 8, to - 4));
            if (!turn.isNone()) {
                addExif();
            }
        } else if (Character.isUpperCase(name.charAt(0))) {
            throw BrokenPicture.because("it needs something that no PNG has");
        }
    }

    private void addExif() {
        byte[] data = turn.exif();
        byte[] name = "eXIf".getBytes(StandardCharsets.ISO_8859_1);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        kept.add(data.length, ByteOrder.BIG_ENDIAN)
                .add(name)
                .add(data)
                .add((int) checksum.getValue(), ByteOrder.BIG_ENDIAN);
    }
}
