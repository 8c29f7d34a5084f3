package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The list of a folder's files with their SHA-256 checksums and sizes, one {@code CHECKSUM SIZE PATH} a line, kept in
 * the folder itself.
 */
record Manifest(Path folder) {

    private static final String NAME = "MANIFEST";

    private record Entry(String checksum, long size, String path) {

        static Entry parse(String line) {
            String[] parts = line.split(" ", 3);
            return new Entry(parts[0], Long.parseLong(parts[1]), parts[2]);
        }

        @Override
        public String toString() {
            return checksum + " " + size + " " + path;
        }
    }

    /** Records every regular file as it is now. */
    void write() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> lines = files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.equals(file()))
                    .sorted()
                    .map(this::entry)
                    .map(Entry::toString)
                    .toList();
            Files.write(file(), lines);
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Whether the files are still those recorded: the size of each, and the checksum of those named, since reading all
     * of them would make each start slower than the server's own.
     */
    boolean holds(List<String> checksummed) {
        try {
            List<Entry> entries =
                    Files.readAllLines(file()).stream().map(Entry::parse).toList();
            List<String> paths = entries.stream().map(Entry::path).toList();
            return paths.containsAll(checksummed)
                    && entries.stream().allMatch(entry -> matches(entry, checksummed.contains(entry.path())));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    private boolean matches(Entry entry, boolean contentToo) {
        try {
            Path file = folder.resolve(entry.path());
            return Files.size(file) == entry.size()
                    && (!contentToo || checksum(file).equals(entry.checksum()));
        } catch (IOException e) {
            return false;
        }
    }

    private Entry entry(Path file) {
        try {
            return new Entry(
                    checksum(file), Files.size(file), folder.relativize(file).toString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path file() {
        return folder.resolve(NAME);
    }

    private static String checksum(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every JDK has SHA-256.", e);
        }
    }
}
