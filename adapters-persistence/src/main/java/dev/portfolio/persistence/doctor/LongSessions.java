package dev.portfolio.persistence.doctor;

import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.inline;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Nobody keeps a transaction open for long: dead rows then stay, and migrations and index builds wait. */
final class LongSessions implements Check {

    private static final Field<Integer> PID = ServerFacts.column("a", "pid", Integer.class);
    private static final Field<String> APPLICATION = ServerFacts.column("a", "application_name", String.class);
    private static final Field<String> STATE = ServerFacts.column("a", "state", String.class);
    private static final Field<OffsetDateTime> STATE_CHANGE =
            ServerFacts.column("a", "state_change", OffsetDateTime.class);
    private static final Field<OffsetDateTime> BEGIN = ServerFacts.column("a", "xact_start", OffsetDateTime.class);

    private final Duration idle;
    private final Duration running;

    /** The pool's own limits are a minute idle in a transaction and half a minute for a statement. */
    LongSessions() {
        this(Duration.ofMinutes(1), Duration.ofMinutes(5));
    }

    /**
     * @param idle how long a session may rest in a transaction
     * @param running how long a transaction may take
     */
    LongSessions(Duration idle, Duration running) {
        this.idle = idle;
        this.running = running;
    }

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public List<Finding> findings(DSLContext dsl) {
        OffsetDateTime now = dsl.select(currentOffsetDateTime()).fetchSingle().value1();
        Condition resting = STATE.startsWith("idle in transaction").and(STATE_CHANGE.lt(now.minus(idle)));
        Condition lasting = BEGIN.lt(now.minus(running));
        List<Finding> sessions = dsl.select(PID, APPLICATION, STATE, BEGIN)
                .from(ServerFacts.view("pg_stat_activity", "a"))
                .where(ServerFacts.column("a", "datname", String.class).eq(ServerFacts.currentDatabase()))
                .and(ServerFacts.column("a", "backend_type", String.class).eq(inline("client backend")))
                .and(PID.ne(ServerFacts.ownSession()))
                .and(resting.or(lasting))
                .orderBy(BEGIN)
                .fetch(row -> finding(row.value1(), row.value2(), row.value3(), Duration.between(row.value4(), now)));
        return sessions.isEmpty() ? List.of(Finding.ok(name(), "No transaction is open for long.")) : sessions;
    }

    private Finding finding(int pid, String application, String state, Duration age) {
        return Finding.warning(
                name(),
                "Session %d (%s) has had a transaction open for %s and is %s."
                        .formatted(pid, application.isEmpty() ? "no name" : application, ServerFacts.text(age), state),
                Remedies.sql("SELECT pg_terminate_backend(" + pid + ")"));
    }
}
