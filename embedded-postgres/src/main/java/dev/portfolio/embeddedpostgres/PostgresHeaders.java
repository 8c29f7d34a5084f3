package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The C headers of the server, from the distribution's archive: the binaries come without them. */
record PostgresHeaders(Path workspace, DistributionArchive archive, Platform platform, Progress progress) {

    /** The folder to compile against. */
    Path folder() throws IOException {
        String major = Installation.majorVersion(Platform.postgresVersion());
        String name = "postgresql-server-dev-" + major;
        List<String> reasons = new ArrayList<>();
        for (String suite : archive.distribution().headerSuites(archive.ownSuite())) {
            try {
                Path state = workspace.resolve("headers-" + suite);
                Path deb = Apt.on(state, archive, "deb", suite, platform.debianArchitecture(), progress)
                        .download(name);
                return unpack(deb, major);
            } catch (IOException e) {
                reasons.add(suite + ": " + EmbeddedPostgresFailure.reason(e));
            }
        }
        throw new EmbeddedPostgresUnavailable(
                "the package %s did not come from the archive that /etc/apt names (is the network there?):\n  %s"
                        .formatted(name, String.join("\n  ", reasons)));
    }

    private Path unpack(Path deb, String major) throws IOException {
        Path root = workspace.resolve("headers");
        Command.of(workspace, "dpkg", "-x", deb.toString(), root.toString()).require(Duration.ofMinutes(2));
        Path headers = root.resolve("usr/include/postgresql").resolve(major).resolve("server");
        if (!Files.isReadable(headers.resolve("postgres.h"))) {
            throw new IOException(deb.getFileName() + " holds no headers where they were expected");
        }
        return headers;
    }
}
