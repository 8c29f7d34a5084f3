package dev.portfolio.benchmarks.peer;

import com.zaxxer.hikari.HikariDataSource;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.pgvector.PgVectorEmbeddingStore;
import dev.portfolio.benchmarks.data.SeededQuestion;
import dev.portfolio.benchmarks.database.BenchDatabase;
import java.util.List;
import java.util.UUID;

/** LangChain4j's {@code PgVectorEmbeddingStore} on a table as it makes it itself, with an HNSW index made by hand. */
public final class LangChain4j implements AutoCloseable {

    /** By which reports call it. */
    public static final String NAME = "LangChain4j, HNSW by hand";

    private static final String TABLE = "bench.langchain4j";

    /** What makes the table. */
    public static final String CREATE = "CREATE TABLE " + TABLE
            + " (embedding_id uuid PRIMARY KEY, embedding vector(768), text text, metadata json)";

    /** What makes the index. */
    public static final String INDEX = "CREATE INDEX ON " + TABLE + " USING hnsw (embedding vector_cosine_ops)";

    private final HikariDataSource pool;
    private final EmbeddingStore<TextSegment> store;

    private LangChain4j(HikariDataSource pool) {
        this.pool = pool;
        this.store = PgVectorEmbeddingStore.datasourceBuilder()
                .datasource(pool)
                .table(TABLE)
                .dimension(768)
                .createTable(false)
                .build();
    }

    public static LangChain4j on(BenchDatabase database) {
        return new LangChain4j(Pools.of(database));
    }

    /** The ten nearest. */
    public List<UUID> find(SeededQuestion question) {
        EmbeddingSearchRequest request = EmbeddingSearchRequest.builder()
                .queryEmbedding(Embedding.from(question.vector()))
                .maxResults(10)
                .build();
        return store.search(request).matches().stream()
                .map(match -> UUID.fromString(match.embeddingId()))
                .toList();
    }

    @Override
    public void close() {
        pool.close();
    }
}
