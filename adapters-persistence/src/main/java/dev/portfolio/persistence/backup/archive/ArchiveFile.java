package dev.portfolio.persistence.backup.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file as bytes, before it is looked at as an archive. */
final class ArchiveFile {

    private ArchiveFile() {}

    /** {@link BackupFailed} unless it is a backup, and has each byte that was written. */
    static void checkWhole(Path file, BackupArchive.Checking progress) {
        if (!Files.isRegularFile(file)) {
            throw new BackupFailed("There is no file " + file + ".");
        }
        try (FileChannel channel = FileChannel.open(file);
                InputStream bytes = Files.newInputStream(file)) {
            long length = channel.size();
            if (!Entries.isBeginning(at(channel, 0, Entries.beginningLength()))) {
                throw new BackupFailed(file + " is not a backup of Portfolio, or its beginning is damaged."
                        + " Nothing was restored.");
            }
            byte[] end = at(channel, length - Seal.lengthWithLabel(), Seal.lengthWithLabel());
            if (!Seal.isIn(end)) {
                throw new BackupFailed(file + " is truncated: it is a backup whose end is missing or damaged."
                        + " Nothing was restored.");
            }
            checkSeal(file, bytes, length, progress);
        } catch (IOException e) {
            throw new BackupFailed(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void checkSeal(Path file, InputStream bytes, long length, BackupArchive.Checking progress)
            throws IOException {
        long[] done = {0};
        boolean intact = Seal.isIntact(bytes, length, read -> {
            done[0] += read;
            progress.progress(done[0], length);
        });
        if (!intact) {
            throw new BackupFailed(file + " was altered or damaged after it was written: its SHA-256 is not the one"
                    + " at its end. Nothing was restored.");
        }
    }

    /** Fewer bytes where the file has no more; none before its beginning. */
    private static byte[] at(FileChannel channel, long position, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        long from = Math.max(0, position);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                break;
            }
        }
        byte[] bytes = new byte[buffer.position()];
        buffer.flip().get(bytes);
        return bytes;
    }
}
