package dev.portfolio.persistence.backup;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.portfolio.persistence.backup.archive.BackupFailed;
import java.util.List;
import org.jooq.DSLContext;

/** Whether a database can take a backup. */
final class Target {

    private static final int MOST_NAMED = 5;

    private final DSLContext dsl;

    Target(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** {@link BackupFailed} with the reason, and with what can be done. */
    void check() {
        String database = Sql.currentDatabase(dsl);
        List<String> there = new Catalog(dsl).relations();
        if (!there.isEmpty()) {
            throw notEmpty(database, there);
        }
        String encoding = Sql.setting(dsl, "server_encoding");
        if (!encoding.equals("UTF8")) {
            throw new BackupFailed("The database " + database + " has the encoding " + encoding
                    + "; a backup is restored into one with UTF8. Nothing was restored.");
        }
        if (!hasPgvector()) {
            throw new BackupFailed("The server has no pgvector, which the backup needs. Install it there first."
                    + " Nothing was restored.");
        }
    }

    private static BackupFailed notEmpty(String database, List<String> there) {
        String named = String.join(", ", there.subList(0, Math.min(MOST_NAMED, there.size())));
        String more = there.size() > MOST_NAMED ? " and " + (there.size() - MOST_NAMED) + " more" : "";
        return new BackupFailed("The database " + database + " is not empty (" + named + more
                + "), and a restore overwrites nothing. With --replace the backup is restored beside it, then takes its"
                + " place, and what is there now is kept under another name; with --into NAME it is restored into a new"
                + " database.");
    }

    private boolean hasPgvector() {
        return dsl.fetchExists(
                table(name("pg_catalog", "pg_available_extensions")),
                field(name("name"), String.class).eq(inline("vector")));
    }
}
