package dev.portfolio.benchmarks.search;

import com.pgvector.PGvector;
import dev.portfolio.benchmarks.data.SeededQuestion;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.embedding.Embedding;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Configuration;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;

/**
 * A statement that the product sends for a search, overheard, so that others can send the very same one.
 *
 * @param sql with {@code ?} for each value
 */
record SentStatement(String sql, List<Object> values) {

    /** All statements of one search, in their order. */
    static List<SentStatement> of(ProductSearch product, Runnable search) {
        Configuration configuration = product.dsl().configuration();
        ExecuteListenerProvider[] before = configuration.executeListenerProviders();
        Listener listener = new Listener();
        configuration.set(listener);
        search.run();
        configuration.set(before);
        return List.copyOf(listener.sent);
    }

    private static final class Listener implements ExecuteListener {

        private static final long serialVersionUID = 1;

        private final transient List<SentStatement> sent = new ArrayList<>();

        @Override
        public void executeStart(ExecuteContext context) {
            String sql = context.sql();
            if (sql != null && context.query() != null) {
                sent.add(new SentStatement(sql, List.copyOf(context.query().getBindValues())));
            }
        }
    }

    /** Whether it is the search; else it says how the rest of the transaction is to search. */
    boolean isSearch() {
        return values.stream().anyMatch(Embedding.class::isInstance);
    }

    /** Whether it searches for this question, by its vector or by its words. */
    boolean asks(SeededQuestion question) {
        return isSearch() || values.contains(question.text());
    }

    /** The same for the whole session instead of the transaction, without parameters. */
    String forSession() {
        String all = sql;
        for (Object value : values) {
            all = all.replaceFirst("\\?", "'" + value + "'");
        }
        return all.replaceAll("(?i), true\\)", ", false)").replaceAll("(?i)set local", "SET");
    }

    /** For {@code pgbench}: with a question chosen by chance in place of this one. */
    String forPgbench(SeededQuestion question) {
        String all = sql;
        for (Object value : values) {
            String other = value instanceof Embedding ? Pgbench.VECTOR : "'" + text(value) + "'";
            all = all.replaceFirst("\\?", question.text().equals(value) ? Pgbench.TEXT : other);
        }
        return all;
    }

    void bind(PreparedStatement statement, float[] vector) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            statement.setObject(i + 1, value instanceof Embedding ? new PGvector(vector) : text(value));
        }
    }

    private static Object text(Object value) {
        return value instanceof ContentType type ? type.key() : value;
    }
}
