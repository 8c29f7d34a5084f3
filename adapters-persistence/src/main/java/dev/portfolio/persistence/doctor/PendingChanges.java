package dev.portfolio.persistence.doctor;

import dev.portfolio.dbchangelog.DatabaseAccess;
import dev.portfolio.dbchangelog.SchemaHistory;
import dev.portfolio.persistence.DatabaseSettings;
import java.util.List;
import org.jooq.DSLContext;

/** Every change of the changelog has run. */
final class PendingChanges implements Check {

    private final SchemaHistory history;

    PendingChanges(DatabaseSettings settings) {
        this.history = new SchemaHistory(new DatabaseAccess(settings.jdbcUrl(), settings.user(), settings.password()));
    }

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public List<Finding> findings(DSLContext dsl) {
        List<String> pending = history.read().pending();
        return List.of(
                pending.isEmpty()
                        ? Finding.ok(name(), "No change of the schema is pending.")
                        : Finding.warning(
                                name(),
                                "%d changes of the schema have not run, the first is %s."
                                        .formatted(pending.size(), pending.getFirst()),
                                "./portfolio db:migrate"));
    }
}
