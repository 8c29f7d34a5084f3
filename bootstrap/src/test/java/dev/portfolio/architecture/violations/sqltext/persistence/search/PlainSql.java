package dev.portfolio.architecture.violations.sqltext.persistence.search;

import java.time.Instant;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQL;
import org.jooq.SelectWhereStep;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Each method is a way to hand SQL over as text. */
public class PlainSql {

    static Field<Object> field() {
        return DSL.field("now()");
    }

    static Field<Double> typedField(Field<?> a, Field<?> b) {
        return DSL.field("({0} <=> {1})", Double.class, a, b);
    }

    static Field<Instant> function() {
        return DSL.function("now", Instant.class);
    }

    static Condition condition() {
        return DSL.condition("published");
    }

    static Table<Record> table() {
        return DSL.table("posts");
    }

    static SQL sql() {
        return DSL.sql("SELECT 1");
    }

    static Query query() {
        return DSL.query("SELECT 1");
    }

    static Result<Record> fetch(DSLContext dsl) {
        return dsl.fetch("SELECT 1");
    }

    static int execute(DSLContext dsl) {
        return dsl.execute("VACUUM");
    }

    static SelectWhereStep<Record> where(DSLContext dsl) {
        return dsl.selectFrom("posts");
    }

    static Function<String, OrderField<Object>> reference() {
        return DSL::field;
    }
}
