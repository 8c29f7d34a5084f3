package dev.portfolio.domain.importing;

import dev.portfolio.domain.error.Invalid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Lays uploads out among the temporary files, for tests; it knows no archives. */
public final class PlainUploads implements ContentUploads {

    @Override
    public Folder begin() {
        try {
            return new PlainFolder(Files.createTempDirectory("plain-uploads"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record PlainFolder(Path path) implements Folder {

        @Override
        public void add(UploadedFile file) {
            Path target = path.resolve(file.path()).normalize();
            if (!target.startsWith(path)) {
                throw new Invalid("file", "leads out of the folder");
            }
            try {
                Files.createDirectories(target.getParent());
                Files.copy(file.content(), target);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                Files.walkFileTree(path, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, IOException error) throws IOException {
                        Files.delete(folder);
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
