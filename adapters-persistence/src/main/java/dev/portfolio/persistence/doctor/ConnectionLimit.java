package dev.portfolio.persistence.doctor;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;

import dev.portfolio.persistence.DatabaseSettings;
import java.util.List;
import org.jooq.DSLContext;

/** The server has enough connections for this pool beside all that others use. */
final class ConnectionLimit implements Check {

    private final DatabaseSettings settings;

    ConnectionLimit(DatabaseSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "connections";
    }

    @Override
    public List<Finding> findings(DSLContext dsl) {
        int most = ServerFacts.number(dsl, "max_connections");
        if (PoolerBetween.is(dsl)) {
            return List.of(Finding.ok(
                    name(),
                    "A pooler decides how many connections the server gets; it has %d for everybody (max_connections)."
                            .formatted(most)));
        }
        int reserved = ServerFacts.number(dsl, "superuser_reserved_connections")
                + ServerFacts.number(dsl, "reserved_connections");
        return List.of(of(most, reserved, othersIn(dsl)));
    }

    private static int othersIn(DSLContext dsl) {
        return dsl.select(count())
                .from(ServerFacts.view("pg_stat_activity", "a"))
                .where(ServerFacts.column("a", "backend_type", String.class).eq(inline("client backend")))
                .and(ServerFacts.column("a", "pid", Integer.class).ne(ServerFacts.ownSession()))
                .and(ServerFacts.column("a", "application_name", String.class).isDistinctFrom(inline("portfolio")))
                .fetchSingle()
                .value1();
    }

    /** @param others connections that are no pool of ours */
    Finding of(int most, int reserved, int others) {
        int pool = settings.poolSize() + settings.maxOverflow();
        int usable = most - reserved;
        String facts =
                "A pool may open %d connections (DB_POOL_SIZE %d, DB_MAX_OVERFLOW %d); the server has %d for everybody (max_connections %d, %d of them reserved)"
                        .formatted(pool, settings.poolSize(), settings.maxOverflow(), usable, most, reserved);
        String remedy = "lower DB_POOL_SIZE or DB_MAX_OVERFLOW, put PgBouncer between, or %s and restart the server"
                .formatted(Remedies.sql("ALTER SYSTEM SET max_connections = " + (pool + others + reserved + 10)));
        if (pool > usable) {
            return Finding.error(name(), facts + ": fewer than the pool may ask for.", remedy);
        }
        if (pool > usable - others) {
            return Finding.warning(name(), facts + ", and others use %d now.".formatted(others), remedy);
        }
        return Finding.ok(name(), facts + ". That is enough for %d such pools.".formatted((usable - others) / pool));
    }
}
