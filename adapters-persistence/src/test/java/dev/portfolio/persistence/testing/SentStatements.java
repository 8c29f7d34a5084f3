package dev.portfolio.persistence.testing;

import java.util.ArrayList;
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
     * How the server would answer a statement that it plans once for all values, as it may do with one that is prepared: it knows
     * none of them then.
     */
    public static String genericPlanOf(DSLContext dsl, Query statement) {
        String sql = statement.getSQL();
        for (int i = 1; sql.contains("?"); i++) {
            sql = sql.replaceFirst("\\?", "\\$" + i);
        }
        return String.join("\n", dsl.fetch("EXPLAIN (GENERIC_PLAN) " + sql).getValues(0, String.class));
    }

    @Override
    public void executeStart(ExecuteContext context) {
        if (context.query() != null) {
            sent.add(context.query());
        }
    }
}
