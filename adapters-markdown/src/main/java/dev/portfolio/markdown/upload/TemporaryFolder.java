package dev.portfolio.markdown.upload;

import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.importing.ContentUploads;
import dev.portfolio.domain.importing.UploadTooLarge;
import dev.portfolio.domain.importing.UploadedFile;
import dev.portfolio.markdown.importing.FileNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One upload on the disk. Bytes are counted as they come; what a client or an archive says about sizes is not believed. */
final class TemporaryFolder implements ContentUploads.Folder {

    private static final int BUFFER = 16_384;

    private final Path home;
    private final Path content;
    private final UploadLimits limits;
    private long bytes;
    private int files;

    TemporaryFolder(Path home, UploadLimits limits) {
        this.home = home;
        this.content = home.resolve("content");
        this.limits = limits;
        try {
            Files.createDirectory(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path path() {
        return content;
    }

    @Override
    public void add(UploadedFile file) {
        try {
            if (file.path().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                addArchive(file);
            } else {
                put(file.path(), file.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addArchive(UploadedFile file) throws IOException {
        Path archive = Files.createTempFile(home, "upload-", ".zip");
        try (OutputStream out = Files.newOutputStream(archive)) {
            copy(file.content(), out);
        }
        ZipArchive.each(archive, this::put);
        bytes -= Files.size(archive);
        Files.delete(archive);
    }

    private void put(String said, InputStream in) throws IOException {
        String path = UploadPath.checked(said);
        if (++files > limits.files()) {
            throw new UploadTooLarge("There are more than " + limits.files() + " files.");
        }
        Path target = FileNames.resolve(content, path);
        try {
            Files.createDirectories(target.resolveSibling(""));
            try (OutputStream out =
                    Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                copy(in, out);
            }
        } catch (FileAlreadyExistsException e) {
            throw new Invalid("file", "has the path '" + path + "', which another one has as well");
        } catch (FileSystemException e) {
            throw new Invalid("file", "has the path '" + path + "', which cannot be written here");
        }
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
            if (bytes > limits.bytes()) {
                throw new UploadTooLarge("The files have more than " + limits.bytes() + " bytes, unpacked.");
            }
            out.write(buffer, 0, read);
        }
    }

    @Override
    public void close() {
        if (!Files.exists(home)) {
            return;
        }
        try (Stream<Path> all = Files.walk(home)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An upload could not be removed from " + home + ".", e);
        }
    }
}
