package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A data home under test. */
record TestHome(Path folder) {

    /** A data home with an empty database, copied from one that was made before: that is faster than making it. */
    static TestHome withDatabase(Path folder) throws IOException {
        Path prepared = Prepared.HOME.folder();
        try (Stream<Path> all = Files.walk(prepared)) {
            for (Path path : all.toList()) {
                Files.copy(path, folder.resolve(prepared.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return new TestHome(folder);
    }

    Settings settings() {
        return Settings.of(folder, 0).notDurable();
    }

    EmbeddedPostgres start() {
        return EmbeddedPostgres.start(settings(), Progress.none());
    }

    Path data() throws IOException {
        return folder.toRealPath().resolve("data");
    }

    Path pidFile() throws IOException {
        return data().resolve("postmaster.pid");
    }

    long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile()).getFirst().strip());
    }

    boolean serverRuns() throws IOException {
        return Postmaster.on(data()).isPresent();
    }

    /** Made when the first test asks for it. */
    private static final class Prepared {

        private static final TestHome HOME = make();

        private static TestHome make() {
            try {
                Path folder = Files.createTempDirectory("portfolio-prepared");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
                TestHome home = new TestHome(folder);
                home.start().close();
                return home;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private static void delete(Path folder) {
            try {
                Folders.delete(folder);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
