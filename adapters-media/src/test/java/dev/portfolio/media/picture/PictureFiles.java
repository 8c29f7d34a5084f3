package dev.portfolio.media.picture;

import dev.portfolio.domain.media.FileContent;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Builds files of pictures from parts, good and hostile ones. */
final class PictureFiles {

    private PictureFiles() {}

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The picture with a segment right behind its beginning. */
    static byte[] jpegWith(byte[] jpeg, int marker, byte[] content) {
        byte[] segment = joined(
                new byte[] {(byte) 0xFF, (byte) marker, (byte) ((content.length + 2) >> 8), (byte) (content.length + 2)
                },
                content);
        return joined(Arrays.copyOf(jpeg, 2), segment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** Exif data with an orientation and a text that must not be kept. */
    static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(ascii("II")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(20).putInt(38);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        tiff.putInt(0);
        tiff.put(ascii("GPS 52.5163 13.3777\0"));
        return Arrays.copyOf(tiff.array(), tiff.position());
    }

    static byte[] chunk(String name, byte[] content) {
        byte[] named = joined(ascii(name), content);
        CRC32 checksum = new CRC32();
        checksum.update(named);
        return joined(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }

    /** A header that says this size, and no pixels. */
    static byte[] pngOfSize(int width, int height) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return joined(
                ascii("\u0089PNG\r\n\u001A\n"),
                chunk("IHDR", header),
                chunk("IDAT", new byte[0]),
                chunk("IEND", new byte[0]));
    }

    static FileContent text(String text) {
        return new FileContent(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether these bytes are somewhere in those. */
    static boolean holds(FileContent file, String text) {
        return new String(file.bytes(), StandardCharsets.ISO_8859_1).contains(text);
    }
}
