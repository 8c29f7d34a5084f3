package dev.portfolio.persistence.backup.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * The last 64 bytes of a backup: the SHA-256 of all before them, as hexadecimal digits. They are the end of the zip archive's
 * comment, so that the file is an ordinary archive. A zip archive has bytes that no reader looks at; this one notices when any
 * of them changes.
 */
final class Seal {

    static final int LENGTH = 64;

    private static final String LABEL = "Portfolio backup. SHA-256 of all bytes before these digits: ";
    private static final int BUFFER = 1 << 16;

    private Seal() {}

    /** The archive's comment while the digits are not known. */
    static String placeholder() {
        return LABEL + "0".repeat(LENGTH);
    }

    /** Whether a file with this end has a seal at all. */
    static boolean isIn(byte[] end) {
        return new String(end, StandardCharsets.ISO_8859_1).matches("(?s).*\\Q" + LABEL + "\\E[0-9a-f]{64}");
    }

    /** How long an end {@link #isIn} needs. */
    static int lengthWithLabel() {
        return LABEL.length() + LENGTH;
    }

    /** Whether the digits at the end are those of what is before them. */
    static boolean isIntact(InputStream file, long length, LongConsumer bytesRead) throws IOException {
        MessageDigest digest = Sha256.begin();
        byte[] buffer = new byte[BUFFER];
        long left = length - LENGTH;
        while (left > 0) {
            int read = file.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                return false;
            }
            digest.update(buffer, 0, read);
            left -= read;
            bytesRead.accept(read);
        }
        bytesRead.accept(LENGTH);
        byte[] digits = file.readNBytes(LENGTH);
        return Arrays.equals(digits, Sha256.end(digest).getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes the digits in the place of the last 64 bytes it is given. */
    static final class Output extends OutputStream {

        private final OutputStream file;
        private final MessageDigest digest = Sha256.begin();
        private final byte[] held = new byte[LENGTH];
        private int heldCount;

        Output(OutputStream file) {
            this.file = file;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            int release = Math.max(0, heldCount + count - LENGTH);
            int fromHeld = Math.min(release, heldCount);
            pass(held, 0, fromHeld);
            System.arraycopy(held, fromHeld, held, 0, heldCount - fromHeld);
            heldCount -= fromHeld;
            int fromNew = release - fromHeld;
            pass(bytes, offset, fromNew);
            System.arraycopy(bytes, offset + fromNew, held, heldCount, count - fromNew);
            heldCount += count - fromNew;
        }

        private void pass(byte[] bytes, int offset, int count) throws IOException {
            digest.update(bytes, offset, count);
            file.write(bytes, offset, count);
        }

        /** Seals; the file is complete. */
        @Override
        public void close() throws IOException {
            file.write(Sha256.end(digest).getBytes(StandardCharsets.US_ASCII));
            file.flush();
        }
    }
}
