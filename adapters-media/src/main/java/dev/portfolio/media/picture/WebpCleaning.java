package dev.portfolio.media.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Takes out of a WebP file what does not show the picture: Exif data but for the orientation, XMP, and all behind its end. */
final class WebpCleaning {

    private static final int HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int EXIF_FLAG = 0x08;
    private static final int XMP_FLAG = 0x04;

    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    private final byte[] bytes;
    private final int end;
    private final BytesOut kept;
    private Turn turn = Turn.NONE;
    private boolean moving;
    private int flagsAt = -1;

    private WebpCleaning(byte[] bytes) {
        this.bytes = bytes;
        long size = bytes.length < HEADER ? Long.MAX_VALUE : number(Integer.BYTES) + CHUNK_HEADER;
        if (size > bytes.length || size < HEADER) {
            throw BrokenPicture.because("its end is missing");
        }
        this.end = (int) size;
        this.kept = new BytesOut(bytes.length);
    }

    static CleanFile of(byte[] bytes) {
        WebpCleaning cleaning = new WebpCleaning(bytes);
        cleaning.clean();
        return new CleanFile(cleaning.whole(), cleaning.turn, cleaning.moving);
    }

    private void clean() {
        int position = HEADER;
        while (position + CHUNK_HEADER <= end) {
            String name = new String(bytes, position, Integer.BYTES, StandardCharsets.ISO_8859_1);
            long length = number(position + Integer.BYTES);
            if (length > end - position - CHUNK_HEADER) {
                throw BrokenPicture.because("its end is missing");
            }
            int content = position + CHUNK_HEADER;
            int next = (int) Math.min(end, content + length + length % 2);
            if (KEPT.contains(name)) {
                moving |= name.equals("ANMF");
                flagsAt = name.equals("VP8X") ? kept.size() + CHUNK_HEADER : flagsAt;
                kept.add(bytes, position, next);
            } else if (name.equals("EXIF")) {
                turn = Turn.of(withoutPrefix(Arrays.copyOfRange(bytes, content, (int) (content + length))));
            }
            position = next;
        }
    }

    private BytesOut whole() {
        byte[] chunks = kept.toArray();
        if (flagsAt >= 0 && flagsAt < chunks.length) {
            chunks[flagsAt] &= (byte) ~(XMP_FLAG | EXIF_FLAG);
            chunks[flagsAt] |= (byte) (turn.isNone() ? 0 : EXIF_FLAG);
        }
        BytesOut body = new BytesOut(bytes.length).add(ascii("WEBP")).add(chunks);
        if (flagsAt >= 0 && !turn.isNone()) {
            byte[] exif = turn.exif();
            body.add(ascii("EXIF")).add(exif.length, ByteOrder.LITTLE_ENDIAN).add(exif);
        }
        return new BytesOut(bytes.length)
                .add(ascii("RIFF"))
                .add(body.size(), ByteOrder.LITTLE_ENDIAN)
                .add(body.toArray());
    }

    /** Some programs write what stands before Exif data in a JPEG file. */
    private static byte[] withoutPrefix(byte[] exif) {
        byte[] prefix = ascii("Exif\0\0");
        return exif.length > prefix.length && Arrays.mismatch(exif, prefix) == prefix.length
                ? Arrays.copyOfRange(exif, prefix.length, exif.length)
                : exif;
    }

    private long number(int at) {
        return Integer.toUnsignedLong(
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
