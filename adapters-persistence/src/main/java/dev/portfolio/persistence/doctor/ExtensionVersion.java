package dev.portfolio.persistence.doctor;

import dev.portfolio.persistence.vectorindex.IndexCatalog;
import dev.portfolio.persistence.vectorindex.PgvectorVersion;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** pgvector is there, and without known faults. */
final class ExtensionVersion implements Check {

    private static final String UPDATE = "install pgvector " + PgvectorVersion.SOUND + " or newer on the server, then "
            + Remedies.sql("ALTER EXTENSION vector UPDATE");

    @Override
    public String name() {
        return "pgvector-version";
    }

    @Override
    public List<Finding> findings(DSLContext dsl) {
        return List.of(of(new IndexCatalog(dsl).pgvector()));
    }

    Finding of(Optional<PgvectorVersion> installed) {
        if (installed.isEmpty()) {
            return Finding.error(
                    name(),
                    "The extension vector is not installed in this database.",
                    Remedies.sql("CREATE EXTENSION vector") + " (as a superuser)");
        }
        PgvectorVersion version = installed.get();
        if (version.isBefore(PgvectorVersion.ITERATIVE_SCANS)) {
            return Finding.error(
                    name(),
                    "pgvector %s has no iterative index scans, which search needs; they came with %s."
                            .formatted(version, PgvectorVersion.ITERATIVE_SCANS),
                    UPDATE);
        }
        return version.isBefore(PgvectorVersion.SOUND)
                ? Finding.warning(
                        name(), "pgvector %s has known faults: %s.".formatted(version, faults(version)), UPDATE)
                : Finding.ok(name(), "pgvector " + version + ".");
    }

    private static String faults(PgvectorVersion version) {
        String vacuum = "vacuuming a table may damage its vector index, so that searches miss rows";
        return version.isBefore(PgvectorVersion.PARALLEL_BUILDS)
                ? vacuum + "; parallel builds of an index write beyond their memory (db:index builds without)"
                : vacuum;
    }
}
