package dev.portfolio.embeddedpostgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.tukaani.xz.XZInputStream;

/** Makes a PostgreSQL with pgvector in an empty folder. */
record Provisioning(Path workspace, Platform platform, Progress progress) {

    private static final List<String> PROGRAMS = List.of("apt-get", "dpkg", "gcc", "setsid");

    private static final String NO_ARCHIVE =
            "the package sources in /etc/apt name no archive of Debian or Ubuntu, which has pgvector's source.";

    /** What was made, in a folder inside the workspace. */
    Installation build() throws IOException {
        PROGRAMS.forEach(Provisioning::requireProgram);
        requireLibraryHeaders();
        DistributionArchive archive = DistributionArchive.ofMachine(Path.of("/etc/apt"), Path.of("/etc/os-release"))
                .orElseThrow(() -> new EmbeddedPostgresUnavailable(NO_ARCHIVE));
        progress.step("Setting up PostgreSQL " + Platform.postgresVersion() + " with pgvector, once for this machine.");
        // Open to all, because the server may run as another user.
        Files.setPosixFilePermissions(workspace, PosixFilePermissions.fromString("rwxr-xr-x"));
        ServerAccount.choose().requireReach(workspace.toString());
        Path postgres = Files.createDirectory(workspace.resolve("postgres"));
        unpackBinaries(postgres);
        Path headers = new PostgresHeaders(workspace, archive, platform, progress).folder();
        Version pgvector = new PgvectorSource(workspace, archive, platform, progress).buildNewest(headers, postgres);
        return new Installation(postgres, Platform.postgresVersion(), pgvector);
    }

    private void unpackBinaries(Path postgres) throws IOException {
        URLConnection connection = platform.binaries().openConnection();
        long size = connection.getContentLengthLong();
        String what = "Unpacking PostgreSQL";
        try (InputStream raw = connection.getInputStream();
                InputStream in = new CountingInput(raw, done -> progress.progress(what, Math.min(done, size), size));
                InputStream xz = new XZInputStream(new BufferedInputStream(in))) {
            Tarball.unpack(xz, postgres);
        }
    }

    private static void requireProgram(String program) {
        if (Command.find(program).isEmpty()) {
            throw new EmbeddedPostgresUnavailable("the program %s is missing%s.".formatted(program, remedy(program)));
        }
    }

    private void requireLibraryHeaders() throws IOException {
        Command probe = Command.of(workspace, "gcc", "-fsyntax-only", "-include", "stdio.h", "-x", "c", "/dev/null");
        if (!probe.run(Duration.ofMinutes(1)).succeeded()) {
            throw new EmbeddedPostgresUnavailable(
                    "gcc has no headers of the C library (they come with: apt-get install libc6-dev).");
        }
    }

    private static String remedy(String program) {
        return switch (program) {
            case "gcc" -> " (it comes with: apt-get install gcc libc6-dev)";
            case "apt-get", "dpkg" -> " (pgvector's source comes through the package manager of Debian or Ubuntu)";
            default -> "";
        };
    }
}
