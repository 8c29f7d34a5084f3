package dev.portfolio.persistence.doctor;

import dev.portfolio.persistence.DatabaseSettings;
import dev.portfolio.persistence.Pooler;
import dev.portfolio.persistence.transaction.ServerSession;
import java.util.List;
import org.jooq.DSLContext;

/** What is said of a pooler is true. */
final class PoolerBetween implements Check {

    private final Pooler said;

    PoolerBetween(DatabaseSettings settings) {
        this.said = settings.pooler();
    }

    /** Whether somebody else answers in the server's place. */
    static boolean is(DSLContext dsl) {
        return !dsl.connectionResult(ServerSession::isOwn);
    }

    @Override
    public String name() {
        return "pooler";
    }

    @Override
    public List<Finding> findings(DSLContext dsl) {
        return List.of(of(is(dsl)));
    }

    Finding of(boolean between) {
        if (!between) {
            return switch (said) {
                case DETECT, NONE ->
                    Finding.ok(name(), "Connections are sessions of the server; no pooler is between.");
                case TRANSACTION, TRANSACTION_PREPARED ->
                    Finding.warning(
                            name(),
                            "DB_POOLER says that a pooler is between, and none is: every transaction sets its limits for nothing.",
                            "take DB_POOLER out of the settings");
            };
        }
        return switch (said) {
            case NONE ->
                Finding.error(
                        name(),
                        "DB_POOLER is none, but a pooler answers in the server's place: in transaction mode prepared"
                                + " statements fail, and the limits of sessions are lost.",
                        "take DB_POOLER out of the settings, or set it to transaction");
            case DETECT, TRANSACTION ->
                Finding.ok(
                        name(),
                        "A pooler is between. Transactions set their own limits; statements are not prepared on the server"
                                + " (with PgBouncer 1.21 and max_prepared_statements they can be: DB_POOLER=transaction-prepared).");
            case TRANSACTION_PREPARED ->
                Finding.ok(
                        name(),
                        "A pooler is between. Transactions set their own limits, and statements are prepared through it.");
        };
    }
}
