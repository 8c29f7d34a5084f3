package dev.portfolio.dbchangelog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import liquibase.resource.DirectoryResourceAccessor;

/** A changelog in a folder, laid out as the product's own. */
record TestChangelog(Path root) {

    private static final Path SOURCES = Path.of("src/main/resources");

    /** One without changes. */
    static TestChangelog emptyIn(Path root) throws IOException {
        TestChangelog changelog = new TestChangelog(root);
        Files.createDirectories(changelog.changes());
        Files.copy(SOURCES.resolve(SchemaMigration.CHANGELOG), root.resolve(SchemaMigration.CHANGELOG));
        return changelog;
    }

    /** A copy of the product's own. */
    static TestChangelog copyIn(Path root) throws IOException {
        TestChangelog changelog = emptyIn(root);
        for (Path file : productFiles()) {
            Files.copy(file, changelog.changes().resolve(file.getFileName()));
        }
        return changelog;
    }

    /** The product's own change files, in order. */
    static List<Path> productFiles() throws IOException {
        try (Stream<Path> files = Files.list(new TestChangelog(SOURCES).changes())) {
            return files.sorted().toList();
        }
    }

    Path changes() {
        return root.resolve(SchemaMigration.CHANGELOG).resolveSibling("changes");
    }

    /** Adds a change, or puts another text into it. */
    TestChangelog with(String name, String body) throws IOException {
        Files.writeString(changes().resolve(name + ".sql"), """
                --liquibase formatted sql

                --changeset portfolio:%s splitStatements:false
                %s
                """.formatted(name, body));
        return this;
    }

    Changelog read() throws IOException {
        return new Changelog(SchemaMigration.CHANGELOG, new DirectoryResourceAccessor(root));
    }
}
