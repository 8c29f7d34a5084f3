package dev.portfolio.benchmarks.ingest;

import dev.portfolio.benchmarks.data.SeededContent;
import dev.portfolio.benchmarks.data.SeededItem;
import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.peer.SpringAi;
import dev.portfolio.domain.content.ContentType;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.ai.document.Document;

/** {@code VectorStore.add} of Spring AI, into the table with the index that it makes at its start. */
record BySpringAi(SeededContent content, int posts) implements IngestWay {

    static final String NAME = "Spring AI: add, vectors given, index from the start";

    private static final int AT_A_TIME = 1_000;
    private static final String TABLE = "spring_ai";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void prepare(BenchDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            BenchDatabase.execute(connection, "CREATE EXTENSION vector");
            BenchDatabase.execute(connection, "CREATE SCHEMA bench");
            BenchDatabase.execute(connection, SpringAi.table(TABLE));
            BenchDatabase.execute(connection, SpringAi.index(TABLE));
        }
    }

    @Override
    public void takeIn(BenchDatabase database) {
        try (SpringAi store = SpringAi.on(database, TABLE)) {
            for (int from = 0; from < posts; from += AT_A_TIME) {
                store.add(documents(store, from, Math.min(posts, from + AT_A_TIME)));
            }
        }
    }

    private List<Document> documents(SpringAi store, int from, int to) {
        List<Document> documents = new ArrayList<>();
        for (int number = from; number < to; number++) {
            SeededItem item = content.item(ContentType.POST, number);
            store.model().tell(item.text(), item.vector());
            documents.add(new Document(
                    item.id().toString(), item.text(), Map.of("slug", item.slug(), "title", item.title())));
        }
        return documents;
    }
}
