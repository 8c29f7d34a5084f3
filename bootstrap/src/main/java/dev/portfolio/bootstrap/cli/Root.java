package dev.portfolio.bootstrap.cli;

import java.nio.file.Path;

/** The folder of the repository, which the launcher tells. */
final class Root {

    private Root() {}

    static Path folder() {
        return Path.of(System.getProperty(DemoCommand.ROOT, "."))
                .toAbsolutePath()
                .normalize();
    }
}
