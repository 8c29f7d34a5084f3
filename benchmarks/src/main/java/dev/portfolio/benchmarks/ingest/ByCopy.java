package dev.portfolio.benchmarks.ingest;

import dev.portfolio.benchmarks.data.BinaryCopy;
import dev.portfolio.benchmarks.data.SeededContent;
import dev.portfolio.benchmarks.data.SeededItem;
import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.domain.content.ContentType;
import java.sql.Connection;

/** The limit: one table, binary {@code COPY}, an index on the vectors after. */
record ByCopy(SeededContent content, int posts) implements IngestWay {

    static final String NAME = "binary COPY into one table, then an index";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void prepare(BenchDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            BenchDatabase.execute(connection, "CREATE EXTENSION vector");
            BenchDatabase.execute(connection, """
                    CREATE TABLE posts (
                        id uuid PRIMARY KEY, title text NOT NULL, slug text NOT NULL UNIQUE, body text, tags text[] NOT NULL,
                        published_at timestamptz, embedding vector(768))""");
        }
    }

    @Override
    public void takeIn(BenchDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            try (BinaryCopy copy =
                    BinaryCopy.into(connection, "posts", "id, title, slug, body, tags, published_at, embedding")) {
                for (int number = 0; number < posts; number++) {
                    SeededItem item = content.item(ContentType.POST, number);
                    copy.row(
                            item.id(), item.title(), item.slug(), item.text(), item.tags(), item.date(), item.vector());
                }
            }
            BenchDatabase.execute(connection, "SET maintenance_work_mem = '2GB'");
            BenchDatabase.execute(connection, "CREATE INDEX ON posts USING hnsw (embedding vector_cosine_ops)");
        }
    }
}
