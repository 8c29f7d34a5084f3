package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Unpacks a tar archive: folders, files with their executable bit, and symbolic links. */
final class Tarball {

    private Tarball() {}

    /** Reads the decompressed archive to its end. No entry may lie, or lead, outside the folder. */
    static void unpack(InputStream decompressed, Path folder) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(decompressed);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path target = inside(folder, folder.resolve(entry.getName()));
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else if (entry.isSymbolicLink()) {
                Files.createDirectories(target.getParent());
                inside(folder, target.resolveSibling(entry.getLinkName()));
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } else if (entry.isFile()) {
                Files.createDirectories(target.getParent());
                Files.copy(tar, target);
                boolean executable = (entry.getMode() & 0100) != 0;
                Files.setPosixFilePermissions(
                        target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private static Path inside(Path folder, Path target) throws IOException {
        Path normalized = target.normalize();
        if (!normalized.startsWith(folder.normalize())) {
            throw new IOException("An archive's entry leads outside its folder: " + target);
        }
        return normalized;
    }
}
