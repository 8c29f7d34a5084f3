package dev.portfolio.persistence.backup;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.sql.Connection;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** What backup and restore say to the server, and which settings they need while they do. */
final class Sql {

    private Sql() {}

    static DSLContext on(Connection connection) {
        return DSL.using(connection, SQLDialect.POSTGRES, new Settings().withExecuteLogging(false));
    }

    static String currentDatabase(DSLContext dsl) {
        return dsl.select(function(name("current_database"), SQLDataType.CLOB))
                .fetchSingle()
                .value1();
    }

    /** The value of a setting that every server has. */
    static String setting(DSLContext dsl, String setting) {
        return dsl.select(function(name("current_setting"), SQLDataType.CLOB, inline(setting)))
                .fetchSingle()
                .value1();
    }

    /**
     * For the rest of the transaction: no limits that are meant for requests, and values written the same way on every server.
     * Without {@code synchronize_seqscans} rows come in their order on the disk; with {@code row_security} off, a policy that
     * would hide rows is an error.
     */
    static void prepare(DSLContext dsl) {
        dsl.select(
                        set("TimeZone", "UTC"),
                        set("DateStyle", "ISO, YMD"),
                        set("IntervalStyle", "postgres"),
                        set("extra_float_digits", "3"),
                        set("bytea_output", "hex"),
                        set("synchronize_seqscans", "off"),
                        set("row_security", "off"))
                .fetch();
        Field<String> setting = field(name("name"), SQLDataType.CLOB);
        dsl.select(function(name("set_config"), SQLDataType.CLOB, setting, inline("0"), inline(true)))
                .from(table(name("pg_catalog", "pg_settings")))
                .where(setting.in(
                        inline("statement_timeout"),
                        inline("lock_timeout"),
                        inline("idle_in_transaction_session_timeout"),
                        inline("transaction_timeout")))
                .fetch();
    }

    static Field<String> set(String setting, String value) {
        return function(name("set_config"), SQLDataType.CLOB, inline(setting), inline(value), inline(true));
    }
}
