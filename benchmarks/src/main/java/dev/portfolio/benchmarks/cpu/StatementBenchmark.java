package dev.portfolio.benchmarks.cpu;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.search.MeaningMatch;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.persistence.search.JooqContentSearch;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.MockConnection;
import org.jooq.tools.jdbc.MockExecuteContext;
import org.jooq.tools.jdbc.MockResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What a search by meaning costs on our side before anything is sent: the statements built and rendered, the vector bound. The
 * database is one that answers at once, with no rows.
 */
@State(Scope.Benchmark)
public class StatementBenchmark {

    private static final int DIMENSION = 768;
    private static final SearchFilter POSTS = SearchFilter.of(ContentType.POST, null);

    private final JooqContentSearch search = JooqContentSearch.onPreparedSessions(
            DSL.using(new MockConnection(context -> new MockResult[] {answer(context)}), SQLDialect.POSTGRES));
    private final Embedding question = question();

    private static Embedding question() {
        float[] numbers = new float[DIMENSION];
        Arrays.fill(numbers, 0.1f);
        return Embedding.of(numbers);
    }

    /** The settings come back as they were sent; of the search there are no rows. */
    private static MockResult answer(MockExecuteContext context) {
        DSLContext dsl = DSL.using(SQLDialect.POSTGRES);
        Field<?>[] fields = {DSL.field("a", String.class), DSL.field("b", String.class), DSL.field("c", Boolean.class)};
        Result<Record> rows = dsl.newResult(fields);
        if (context.sql().contains("set_config")) {
            Record row = dsl.newRecord(fields);
            row.fromArray("", "", false);
            rows.add(row);
        }
        return new MockResult(rows.size(), rows);
    }

    @Benchmark
    public List<MeaningMatch> askWithoutAnswer() {
        return search.byMeaning(question, new EmbeddingProfileId(1), POSTS, Visibility.PUBLISHED, 10);
    }
}
