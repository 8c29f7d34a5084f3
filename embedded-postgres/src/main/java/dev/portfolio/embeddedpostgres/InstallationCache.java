package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;

/**
 * The provisioned servers of a user, each in a folder {@code postgres-VERSION-pgvector-VERSION-PLATFORM}. A folder
 * appears complete or not at all; one that was damaged since is made again. To look for a newer pgvector, delete it.
 */
record InstallationCache(Path cache, String platform, Builder builder, Progress progress) {

    /** Makes an installation inside an empty folder. */
    @FunctionalInterface
    interface Builder {

        Installation buildIn(Path workspace) throws IOException;
    }

    private static final String WORKSPACE = ".new-";
    private static final String DAMAGED = ".damaged-";

    /** The cache that the settings name, for the platform of this machine. */
    static InstallationCache of(Settings settings, Progress progress) {
        Platform platform = Platform.current();
        return new InstallationCache(
                settings.cache(),
                platform.name(),
                workspace -> new Provisioning(workspace, platform, progress).build(),
                progress);
    }

    /** The one for this platform, provisioned now unless it is there. */
    Installation installation() {
        try {
            Optional<Installation> ready = newestIntact();
            if (ready.isPresent()) {
                return ready.get();
            }
            Files.createDirectories(cache);
            try (FileMutex _ = FileMutex.lock(cache, "provision.lock", this::tellThatWeWait)) {
                Optional<Installation> meanwhile = newestIntact();
                return meanwhile.isPresent() ? meanwhile.get() : provision();
            }
        } catch (IOException e) {
            throw new EmbeddedPostgresUnavailable(
                    "setting it up in the cache folder %s failed: %s."
                            .formatted(cache, EmbeddedPostgresFailure.reason(e)),
                    e);
        }
    }

    private void tellThatWeWait() {
        progress.step("Another process sets PostgreSQL up; waiting for it.");
    }

    private Installation provision() throws IOException {
        for (Path leftOver : Folders.startingWith(cache, WORKSPACE)) {
            Folders.delete(leftOver);
        }
        Path workspace = Files.createTempDirectory(cache, WORKSPACE);
        try {
            Installation built = builder.buildIn(workspace);
            return moveIn(built);
        } finally {
            Folders.delete(workspace);
        }
    }

    private Installation moveIn(Installation built) throws IOException {
        new Manifest(built.folder()).write();
        Path home = cache.resolve(prefix() + built.pgvectorVersion() + "-" + platform);
        if (Files.exists(home)) {
            progress.step("The files in " + home + " were damaged; they are replaced.");
            Files.move(home, cache.resolve(DAMAGED + System.nanoTime()), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(built.folder(), home, StandardCopyOption.ATOMIC_MOVE);
        for (Path damaged : Folders.startingWith(cache, DAMAGED)) {
            Folders.delete(damaged);
        }
        return new Installation(home, built.postgresVersion(), built.pgvectorVersion());
    }

    private Optional<Installation> newestIntact() throws IOException {
        return Folders.startingWith(cache, prefix()).stream()
                .flatMap(folder -> installationIn(folder).stream())
                .sorted(Comparator.comparing(Installation::pgvectorVersion).reversed())
                .filter(Installation::isIntact)
                .findFirst();
    }

    private Optional<Installation> installationIn(Path folder) {
        String name = folder.getFileName().toString();
        String suffix = "-" + platform;
        if (!name.endsWith(suffix) || name.length() < prefix().length() + suffix.length()) {
            return Optional.empty();
        }
        String version = name.substring(prefix().length(), name.length() - suffix.length());
        return version.matches("\\d+(\\.\\d+)*")
                ? Optional.of(new Installation(folder, Platform.postgresVersion(), new Version(version)))
                : Optional.empty();
    }

    private static String prefix() {
        return "postgres-" + Platform.postgresVersion() + "-pgvector-";
    }
}
