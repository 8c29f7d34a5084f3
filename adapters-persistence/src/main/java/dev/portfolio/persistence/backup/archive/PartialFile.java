package dev.portfolio.persistence.backup.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/**
 * A file that gets its name when it is complete. Until then it has another one beside it, and closing deletes it. Only its
 * owner may read it.
 */
public final class PartialFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path partial;
    private final FileChannel channel;

    private PartialFile(Path target, Path partial, FileChannel channel) {
        this.target = target;
        this.partial = partial;
        this.channel = channel;
    }

    /** {@link BackupFailed} when the file is there already or the folder cannot be written to. */
    public static PartialFile of(Path file) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        Path name = target.getFileName();
        if (folder == null || name == null || Files.isDirectory(target)) {
            throw new BackupFailed(file + " is a folder. Name a file in it.");
        }
        if (Files.exists(target)) {
            throw thereAlready(target);
        }
        Path partial = folder.resolve("." + name + "." + UUID.randomUUID() + ".partial");
        try {
            return new PartialFile(
                    target,
                    partial,
                    FileChannel.open(
                            partial,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            ownersOnly(partial)));
        } catch (NoSuchFileException e) {
            throw new BackupFailed("There is no folder " + folder + ".", e);
        } catch (IOException e) {
            throw new BackupFailed("No file can be made in " + folder + ": " + e.getMessage(), e);
        }
    }

    private static FileAttribute<?>[] ownersOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Buffered; the caller flushes. */
    public OutputStream output() {
        return new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    /** The file is complete: it is on the disk and has its name when this returns. */
    public void complete() throws IOException {
        channel.force(true);
        channel.close();
        try {
            Files.move(partial, target);
        } catch (FileAlreadyExistsException _) {
            throw thereAlready(target);
        }
    }

    private static BackupFailed thereAlready(Path file) {
        return new BackupFailed(file + " is there already. A backup overwrites nothing: choose another name.");
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(partial);
        } catch (IOException e) {
            throw new BackupFailed("The incomplete file " + partial + " cannot be deleted: " + e.getMessage(), e);
        }
    }
}
