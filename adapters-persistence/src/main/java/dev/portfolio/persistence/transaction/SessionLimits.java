package dev.portfolio.persistence.transaction;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import java.sql.Connection;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Nothing of this application runs longer; whatever does is ended by the server, and its locks with it. */
public final class SessionLimits {

    private record Limit(String setting, String value) {}

    private static final List<Limit> LIMITS = List.of(
            new Limit("statement_timeout", "30s"),
            new Limit("lock_timeout", "10s"),
            new Limit("idle_in_transaction_session_timeout", "60s"));

    private SessionLimits() {}

    /** For the startup parameter {@code options}: they then hold as long as the session. */
    public static String startupOptions() {
        return LIMITS.stream()
                .map(limit -> "-c " + limit.setting() + "=" + limit.value())
                .collect(Collectors.joining(" "));
    }

    /** For the rest of the connection's transaction. */
    static void apply(Connection connection) {
        List<Field<String>> settings = LIMITS.stream()
                .map(limit -> function(
                        name("set_config"),
                        SQLDataType.CLOB,
                        inline(limit.setting()),
                        inline(limit.value()),
                        inline(true)))
                .toList();
        DSL.using(connection, SQLDialect.POSTGRES, new Settings().withExecuteLogging(false))
                .select(settings)
                .fetch();
    }
}
