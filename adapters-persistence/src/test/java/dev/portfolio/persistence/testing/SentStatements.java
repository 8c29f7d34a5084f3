package dev.portfolio.persistence.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.Query;

/** The statements that some work sends, to be counted, read and explained. */
public final class SentStatements implements ExecuteListener {

    private static final long serialVersionUID = 1;

    private final transient List<Query> sent = new ArrayList<>();

    private SentStatements() {}

    /** In their order. */
    public static List<Query> of(DSLContext dsl, Runnable work) {
        Configuration configuration = dsl.configuration();
        ExecuteListenerProvider[] before = configuration.executeListenerProviders();
        SentStatements listener = new SentStatements();
        configuration.setAppending(listener);
        try {
            work.run();
        } finally {
            configuration.set(before);
        }
        return List.copyOf(listener.sent);
    }

    /** How the server would answer the only statement that the work sends. */
    public static String planOf(DSLContext dsl, Runnable work) {
        List<Query> statements = of(dsl, work);
        if (statements.size() != 1) {
            throw new AssertionError("Not one statement: " + statements);
        }
        return dsl.explain(statements.getFirst()).plan();
    }

    /**
     * How the server answers a statement that it has planned once for all values, as it may do with one that is prepared: it
     * knew none of them then. To be called in a transaction.
     *
     * @param value of each of its parameters
     */
    public static String genericPlanOf(DSLContext dsl, Query statement, String value) {
        String sql = statement.getSQL();
        int parameters = 0;
        while (sql.contains("?")) {
            parameters++;
            sql = sql.replaceFirst("\\?", "\\$" + parameters);
        }
        dsl.execute("SET LOCAL plan_cache_mode = force_generic_plan");
        dsl.execute("PREPARE for_all_values AS " + sql);
        try {
            String values = String.join(", ", Collections.nCopies(parameters, "'" + value + "'"));
            return String.join(
                    "\n",
                    dsl.fetch("EXPLAIN EXECUTE for_all_values(" + values + ")").getValues(0, String.class));
        } finally {
            dsl.execute("DEALLOCATE for_all_values");
        }
    }

    @Override
    public void executeStart(ExecuteContext context) {
        if (context.query() != null) {
            sent.add(context.query());
        }
    }
}
