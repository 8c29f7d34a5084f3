package dev.portfolio.persistence.backup;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.persistence.transaction.MaintenanceTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.SQLDataType;

/**
 * What makes a restored database fast: vector indexes, made after the rows because that is several times as fast, and statistics
 * for the planner. The content is safe by then, and none of this can make it wrong.
 */
final class Finishing {

    /** For an index whose vectors do not fit, pgvector takes about three times as long. */
    private static final String MEMORY = "256MB";

    private static final long MEMORY_BYTES = 256L << 20;

    private final MaintenanceTransaction database;

    Finishing(MaintenanceTransaction database) {
        this.database = database;
    }

    /** Sentences on the indexes that could not be made. */
    List<String> run(List<String> vectorIndexes, BackupProgress progress) {
        List<String> notes = new ArrayList<>();
        long done = 0;
        for (String definition : vectorIndexes) {
            progress.progress("Building vector indexes", done++, vectorIndexes.size());
            build(definition).ifPresent(notes::add);
            progress.progress("Building vector indexes", done, vectorIndexes.size());
        }
        analyze().ifPresent(notes::add);
        return notes;
    }

    private Optional<String> build(String definition) {
        Optional<VectorIndex> index = VectorIndex.of(definition);
        if (index.isEmpty()) {
            return Optional.of(
                    "A vector index was not built, because its definition has an unusual form: " + definition);
        }
        try {
            return database.change(connection -> {
                DSLContext dsl = Sql.on(connection);
                Sql.prepare(dsl);
                prepareBuild(dsl);
                new PostgresCommands(connection).create(index.get());
                return Optional.empty();
            });
        } catch (DataAccessException | Unavailable e) {
            return Optional.of("The vector index " + index.get().name() + " was not built (" + e.getMessage()
                    + "). Search works without it; ./portfolio db:index builds what is needed.");
        }
    }

    /** Without parallel workers: with them pgvector before 0.8.2 is not safe, and a container's shared memory seldom suffices. */
    private static void prepareBuild(DSLContext dsl) {
        dsl.select(Sql.set("max_parallel_maintenance_workers", "0")).fetch();
        long present = dsl.select(function(
                        name("pg_size_bytes"),
                        SQLDataType.BIGINT,
                        function(name("current_setting"), SQLDataType.CLOB, inline("maintenance_work_mem"))))
                .fetchSingle()
                .value1();
        if (present < MEMORY_BYTES) {
            dsl.select(Sql.set("maintenance_work_mem", MEMORY)).fetch();
        }
    }

    private Optional<String> analyze() {
        try {
            return database.change(connection -> {
                DSLContext dsl = Sql.on(connection);
                Sql.prepare(dsl);
                PostgresCommands commands = new PostgresCommands(connection);
                new Catalog(dsl).tables().forEach(table -> commands.analyze(table.name()));
                return Optional.empty();
            });
        } catch (DataAccessException | Unavailable e) {
            return Optional.of("The planner has no statistics yet (" + e.getMessage()
                    + "). The server gathers them by itself in a while; ANALYZE does it at once.");
        }
    }
}
