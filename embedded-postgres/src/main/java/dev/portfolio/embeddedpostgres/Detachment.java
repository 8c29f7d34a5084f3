package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The wish that a server stays when its last user leaves, as a file beside its data. It is about the server that runs: who
 * starts a new one withdraws it first, so that a file left by a crash or a reboot keeps nothing running. Its callers hold the
 * start lock.
 */
record Detachment(Path file) {

    boolean isWished() {
        return Files.exists(file);
    }

    Path wish() throws IOException {
        return isWished() ? file : Files.createFile(file);
    }

    void withdraw() throws IOException {
        Files.deleteIfExists(file);
    }
}
