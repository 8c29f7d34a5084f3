package dev.portfolio.media.store;

import dev.portfolio.domain.media.FileContent;
import dev.portfolio.domain.media.MediaFile;
import dev.portfolio.domain.media.MediaStore;
import dev.portfolio.domain.media.PictureFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/** A folder on this machine: a folder in it for each picture, and in that its files. */
public final class DiskMediaStore implements MediaStore {

    private final Path folder;

    /** @param folder is made when the first picture comes */
    public DiskMediaStore(Path folder) {
        this.folder = folder;
    }

    /** Written under another name, flushed to the disk and renamed, so that nobody ever sees a part of it. */
    @Override
    public void put(MediaFile file, PictureFormat format, FileContent content) {
        Path target = path(file);
        Path partial = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".partial");
        try {
            Files.createDirectories(folderOf(target));
            try {
                write(partial, content);
                Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            throw StoreAway.because(e);
        }
    }

    private static void write(Path path, FileContent content) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content.bytes());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    @Override
    public Optional<InputStream> open(MediaFile file) {
        try {
            return Optional.of(Files.newInputStream(path(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw StoreAway.because(e);
        }
    }

    @Override
    public boolean has(MediaFile file) {
        return Files.isRegularFile(path(file));
    }

    @Override
    public void delete(MediaFile file) {
        Path path = path(file);
        try {
            Files.deleteIfExists(path);
            Files.deleteIfExists(folderOf(path));
        } catch (DirectoryNotEmptyException e) {
            // Another file of the picture is there still.
        } catch (IOException e) {
            throw StoreAway.because(e);
        }
    }

    private Path path(MediaFile file) {
        return folder.resolve(file.key());
    }

    private static Path folderOf(Path file) {
        return file.resolveSibling("");
    }
}
