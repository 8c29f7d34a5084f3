package dev.portfolio.benchmarks.peer;

import com.zaxxer.hikari.HikariDataSource;
import dev.portfolio.benchmarks.data.SeededQuestion;
import dev.portfolio.benchmarks.database.BenchDatabase;
import java.util.List;
import java.util.UUID;
import org.springframework.ai.document.Document;
import org.springframework.ai.vectorstore.SearchRequest;
import org.springframework.ai.vectorstore.VectorStore;
import org.springframework.ai.vectorstore.pgvector.PgVectorStore;
import org.springframework.jdbc.core.JdbcTemplate;

/** Spring AI's {@code PgVectorStore} with its own index, HNSW, on a table as it makes it itself. */
public final class SpringAi implements AutoCloseable {

    /** By which reports call it. */
    public static final String NAME = "Spring AI PgVectorStore";

    private final HikariDataSource pool;
    private final KnownVectors model = new KnownVectors();
    private final VectorStore store;

    private SpringAi(HikariDataSource pool, String table) {
        this.pool = pool;
        this.store = PgVectorStore.builder(new JdbcTemplate(pool), model)
                .schemaName("bench")
                .vectorTableName(table)
                .dimensions(768)
                .distanceType(PgVectorStore.PgDistanceType.COSINE_DISTANCE)
                .indexType(PgVectorStore.PgIndexType.HNSW)
                .initializeSchema(false)
                .build();
    }

    /** On this table of the schema {@code bench}. */
    public static SpringAi on(BenchDatabase database, String table) {
        return new SpringAi(Pools.of(database), table);
    }

    /** What makes the table. */
    public static String table(String name) {
        return "CREATE TABLE bench." + name
                + " (id uuid PRIMARY KEY, content text, metadata json, embedding vector(768))";
    }

    /** What makes its index. */
    public static String index(String table) {
        return "CREATE INDEX ON bench." + table + " USING hnsw (embedding vector_cosine_ops)";
    }

    /** Makes known what the model will be asked. */
    public KnownVectors model() {
        return model;
    }

    /** The ten nearest. */
    public List<UUID> find(SeededQuestion question) {
        SearchRequest request =
                SearchRequest.builder().query(question.text()).topK(10).build();
        return store.similaritySearch(request).stream()
                .map(document -> UUID.fromString(document.getId()))
                .toList();
    }

    /** Takes documents in, whose texts the model knows. */
    public void add(List<Document> documents) {
        store.add(documents);
    }

    @Override
    public void close() {
        pool.close();
    }
}
