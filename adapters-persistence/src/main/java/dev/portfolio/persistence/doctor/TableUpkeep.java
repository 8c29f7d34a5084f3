package dev.portfolio.persistence.doctor;

import static dev.portfolio.persistence.generated.Tables.PASSAGE_EMBEDDINGS;
import static org.jooq.impl.DSL.greatest;

import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The table that every search reads is swept, and the planner knows what is in it. */
final class TableUpkeep implements Check {

    /** Fewer rows than this neither need sweeping nor a planner. */
    private static final long FEW = 1_000;

    /** Autovacuum comes by at the same share ({@code autovacuum_vacuum_scale_factor}); with twice as much it did not. */
    private static final double DEAD_SHARE = 0.4;

    private static final String SWEEP = Remedies.sql("VACUUM (ANALYZE) passage_embeddings");

    private record Rows(long live, long dead, @Nullable OffsetDateTime analyzed) {}

    @Override
    public String name() {
        return "passages-upkeep";
    }

    @Override
    public List<Finding> findings(DSLContext dsl) {
        return dsl.select(
                        ServerFacts.column("t", "n_live_tup", Long.class),
                        ServerFacts.column("t", "n_dead_tup", Long.class),
                        greatest(
                                ServerFacts.column("t", "last_analyze", OffsetDateTime.class),
                                ServerFacts.column("t", "last_autoanalyze", OffsetDateTime.class)))
                .from(ServerFacts.view("pg_stat_user_tables", "t"))
                .where(ServerFacts.column("t", "relid", Long.class).eq(ServerFacts.idOf(PASSAGE_EMBEDDINGS)))
                .fetch(row -> of(new Rows(row.value1(), row.value2(), row.value3())));
    }

    private Finding of(Rows rows) {
        if (rows.dead() > FEW && rows.dead() > rows.live() * DEAD_SHARE) {
            return Finding.warning(
                    name(),
                    "passage_embeddings has %,d dead rows beside %,d live ones, which every exact search reads. Is autovacuum off, or a transaction open for long?"
                            .formatted(rows.dead(), rows.live()),
                    SWEEP);
        }
        if (rows.live() > FEW && rows.analyzed() == null) {
            return Finding.warning(
                    name(),
                    "passage_embeddings was never analyzed, so the planner guesses what is in its %,d rows."
                            .formatted(rows.live()),
                    Remedies.sql("ANALYZE passage_embeddings"));
        }
        return Finding.ok(
                name(), "passage_embeddings has %,d live rows and %,d dead ones.".formatted(rows.live(), rows.dead()));
    }
}
