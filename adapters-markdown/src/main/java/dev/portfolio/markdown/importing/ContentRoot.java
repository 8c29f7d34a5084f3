package dev.portfolio.markdown.importing;

import dev.portfolio.markdown.frontmatter.BadContent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The real folder that is read, and the wall around it: nothing outside of it is ever opened.
 *
 * @param folder without symbolic links
 * @param onlyFile the one file to read, where a file was given in place of a folder
 */
record ContentRoot(Path folder, @Nullable Path onlyFile) {

    /** In bytes: what fits into the body of an item. */
    private static final int MAX_SIZE = 5_000_000;

    static ContentRoot of(Path given) throws IOException {
        Path real = given.toRealPath();
        Path parent = real.getParent();
        return Files.isRegularFile(real) && parent != null
                ? new ContentRoot(parent, real)
                : new ContentRoot(real, null);
    }

    /** The folder's own name; empty for the root of a file system. */
    String name() {
        Path parent = folder.getParent();
        return parent == null ? "" : FileNames.relative(parent, folder);
    }

    boolean contains(Path real) {
        return real.startsWith(folder);
    }

    /** The real place of a file inside; {@link BadContent} if it leads out or is no file. */
    Path locate(String file) throws IOException {
        Path real = resolve(file).toRealPath();
        if (!contains(real)) {
            throw leadsOut();
        }
        if (!Files.isRegularFile(real)) {
            throw new BadContent(
                    null, Files.isDirectory(real) ? "is a folder that cannot be read" : "is not a regular file");
        }
        return real;
    }

    /** The bytes of a located text; {@link BadContent} if there are too many. */
    static byte[] read(Path located) throws IOException {
        return read(located, MAX_SIZE, "5 MB");
    }

    /** The bytes of a located file; {@link BadContent} if there are more than so many. */
    static byte[] read(Path located, int mostBytes, String most) throws IOException {
        try (InputStream in = Files.newInputStream(located, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw new BadContent(null, "is bigger than " + most + ", the most that is read");
            }
            return bytes;
        }
    }

    private Path resolve(String file) {
        if (FileNames.isLossy(file)) {
            throw new BadContent(null, "has a name that is not UTF-8");
        }
        try {
            Path path = FileNames.resolve(folder, file).normalize();
            if (file.startsWith("/") || !contains(path)) {
                throw leadsOut();
            }
            return path;
        } catch (IllegalArgumentException e) {
            throw new BadContent(null, "has a name that no file can have");
        }
    }

    private static BadContent leadsOut() {
        return new BadContent(null, "leads out of the folder");
    }
}
