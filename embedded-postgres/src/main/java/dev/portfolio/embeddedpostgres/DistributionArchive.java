package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The archive of the distribution this machine runs, as its own package sources name it.
 *
 * @param ownSuite the release this machine runs, such as bookworm; empty if unknown
 */
record DistributionArchive(Distribution distribution, AptEntry entry, String ownSuite) {

    /** Reads {@code sources.list}, {@code *.list} and {@code *.sources} of a configuration folder such as /etc/apt. */
    static Optional<DistributionArchive> ofMachine(Path aptFolder, Path osRelease) throws IOException {
        List<AptEntry> entries = new ArrayList<>();
        for (Path file : sourceFiles(aptFolder)) {
            String text = Files.readString(file);
            boolean deb822 = file.getFileName().toString().endsWith(".sources");
            entries.addAll(deb822 ? AptSources.deb822(text) : AptSources.oneLine(text));
        }
        return choose(entries, codename(osRelease));
    }

    /** An entry that the distribution's own key signs goes before one that only looks like a mirror. */
    static Optional<DistributionArchive> choose(List<AptEntry> entries, String codename) {
        return Distribution.KNOWN.stream()
                .flatMap(distribution -> entries.stream()
                        .filter(distribution::owns)
                        .map(entry -> new DistributionArchive(distribution, entry, codename)))
                .min(Comparator.comparing(archive -> !archive.distribution().isSignedBy(archive.entry())));
    }

    private static List<Path> sourceFiles(Path aptFolder) throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(aptFolder.resolve("sources.list"));
        for (Path file : Folders.startingWith(aptFolder.resolve("sources.list.d"), "")) {
            String name = file.getFileName().toString();
            if (name.endsWith(".list") || name.endsWith(".sources")) {
                files.add(file);
            }
        }
        return files.stream().filter(Files::isReadable).toList();
    }

    private static String codename(Path osRelease) throws IOException {
        if (!Files.isReadable(osRelease)) {
            return "";
        }
        return Files.readAllLines(osRelease).stream()
                .filter(line -> line.startsWith("VERSION_CODENAME="))
                .map(line ->
                        line.substring(line.indexOf('=') + 1).replace("\"", "").strip())
                .findFirst()
                .orElse("");
    }
}
