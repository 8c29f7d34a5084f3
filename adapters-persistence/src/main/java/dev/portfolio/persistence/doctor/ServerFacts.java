package dev.portfolio.persistence.doctor;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Duration;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** How the server is asked about itself. */
final class ServerFacts {

    private ServerFacts() {}

    /** The value of a setting that every server has. */
    static String setting(DSLContext dsl, String setting) {
        return dsl.select(function(name("current_setting"), SQLDataType.CLOB, inline(setting)))
                .fetchSingle()
                .value1();
    }

    static int number(DSLContext dsl, String setting) {
        return Integer.parseInt(setting(dsl, setting));
    }

    static Field<String> currentDatabase() {
        return function(name("current_database"), SQLDataType.CLOB);
    }

    static Field<Integer> ownSession() {
        return function(name("pg_backend_pid"), SQLDataType.INTEGER);
    }

    /** By which the catalog knows a table of ours. */
    static Field<Long> idOf(Table<?> table) {
        return function(name("to_regclass"), Long.class, inline(table.getName()));
    }

    /** One of the catalog's. */
    static Table<?> view(String name, String alias) {
        return table(name(name)).as(alias);
    }

    static <T> Field<T> column(String alias, String column, Class<T> type) {
        return field(name(alias, column), type);
    }

    /** As a sentence has it: {@code 40 seconds}, {@code 12 minutes}, {@code 3 days}. */
    static String text(Duration duration) {
        if (duration.toMinutes() < 2) {
            return Math.max(0, duration.toSeconds()) + " seconds";
        }
        if (duration.toHours() < 2) {
            return duration.toMinutes() + " minutes";
        }
        return duration.toDays() < 2 ? duration.toHours() + " hours" : duration.toDays() + " days";
    }
}
