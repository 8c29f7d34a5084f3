package dev.portfolio.markdown.upload;

import dev.portfolio.domain.error.Invalid;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads zip archives. */
final class ZipArchive {

    private ZipArchive() {}

    /** What is done with each file of an archive. */
    @FunctionalInterface
    interface Each {
        void take(String path, InputStream content) throws IOException;
    }

    /** {@link Invalid} when it is no archive that can be read. Links become files, which lead nowhere. */
    static void each(Path archive, Each each) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        each.take(entry.getName(), in);
                    }
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new Invalid("file", "is no zip archive that can be read, or one with a password; pack it anew");
        }
    }
}
