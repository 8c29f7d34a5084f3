package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * pgvector's source from the distribution's archive. A suite may list a version that its archive does not deliver, or
 * one that no longer builds against this PostgreSQL; then the next older one is taken.
 */
record PgvectorSource(Path workspace, DistributionArchive archive, Platform platform, Progress progress) {

    /** The first with iterative index scans, without which a filtered search returns too few rows. */
    private static final String OLDEST_USABLE = "0.8.0";

    /** From here on the known faults are mended: vacuuming an HNSW index could spoil it. */
    private static final String WITHOUT_KNOWN_FAULTS = "0.8.4";

    /** Builds the newest that can be had into the server; its version. */
    Version buildNewest(Path headers, Path postgres) throws IOException {
        List<String> reasons = new ArrayList<>();
        for (String suite : archive.distribution().sourceSuites(archive.ownSuite())) {
            try {
                PgvectorBuild build = new PgvectorBuild(download(suite), headers, postgres, platform, progress);
                Version version = usable(build.version());
                build.intoServer(version);
                new PgvectorCheck(workspace, postgres).run();
                warnOfFaults(version);
                return version;
            } catch (IOException e) {
                reasons.add(suite + ": " + EmbeddedPostgresFailure.reason(e));
            }
        }
        throw new EmbeddedPostgresUnavailable(
                "pgvector could not be had from the archive that /etc/apt names (is the network there?):\n  %s"
                        .formatted(String.join("\n  ", reasons)));
    }

    private static Version usable(Version version) throws IOException {
        if (version.isBefore(OLDEST_USABLE)) {
            throw new IOException("pgvector " + version + " is older than " + OLDEST_USABLE);
        }
        return version;
    }

    private void warnOfFaults(Version version) {
        if (version.isBefore(WITHOUT_KNOWN_FAULTS)) {
            progress.step(
                    "The archive delivers pgvector %s; before %s vacuuming can damage an HNSW index; REINDEX mends it."
                            .formatted(version, WITHOUT_KNOWN_FAULTS));
        }
    }

    private Path download(String suite) throws IOException {
        Path state = workspace.resolve("source-" + suite);
        Path downloads = Apt.on(state, archive, "deb-src", suite, platform.debianArchitecture(), progress)
                .downloadSource("pgvector");
        Path source = Files.createDirectory(workspace.resolve("pgvector-" + suite));
        for (Path file : Folders.startingWith(downloads, "pgvector_")) {
            String name = file.getFileName().toString();
            if (name.contains(".orig.tar.") && !name.endsWith(".asc")) {
                try (InputStream in = decompressed(file)) {
                    Tarball.unpack(in, source);
                }
                return Folders.firstStartingWith(source, "");
            }
        }
        throw new IOException("the source package holds no source");
    }

    private static InputStream decompressed(Path file) throws IOException {
        InputStream raw = Files.newInputStream(file);
        return file.toString().endsWith(".xz") ? new XZInputStream(raw) : new GZIPInputStream(raw);
    }
}
