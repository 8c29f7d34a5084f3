package dev.portfolio.embeddedpostgres;

import java.nio.file.Path;
import java.util.List;

/**
 * A provisioned PostgreSQL with pgvector.
 *
 * @param folder its root, with {@code bin}, {@code lib} and {@code share}
 * @param postgresVersion such as 17.11.0
 * @param pgvectorVersion such as 0.8.0
 */
record Installation(Path folder, String postgresVersion, Version pgvectorVersion) {

    /** Each with its checksum compared at every start: a wrong byte in them would crash the server or spoil data. */
    static final List<String> VITAL = List.of("bin/postgres", "bin/initdb", "bin/pg_ctl", "lib/postgresql/vector.so");

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    String majorVersion() {
        return majorVersion(postgresVersion);
    }

    static String majorVersion(String version) {
        return version.replaceFirst("\\..*", "");
    }

    boolean isIntact() {
        return new Manifest(folder).holds(VITAL);
    }
}
