package dev.portfolio.benchmarks.peer;

import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.database.Steps;
import dev.portfolio.benchmarks.measure.Progress;

/** The posts once more, in the tables of the libraries, with the same vectors and texts. */
public record PeerTables(BenchDatabase database, Progress progress) {

    /** The table of Spring AI for searching. */
    public static final String SPRING_AI = "spring_ai";

    private static final String MEMORY = "SET maintenance_work_mem = '2GB'";
    private static final String METADATA =
            "json_build_object('type', p.content_type, 'slug', d.slug, 'title', d.title)";
    private static final String POSTS = """
            FROM passages p
                JOIN search_documents d ON d.content_id = p.content_id
                JOIN passage_embeddings e ON e.passage_id = p.id
            WHERE p.content_type = 'post' ORDER BY p.id""";

    /** Makes those that are not there yet. */
    public void make() throws Exception {
        Steps steps = new Steps(database, progress);
        steps.once("the table of Spring AI", connection -> {
            BenchDatabase.execute(connection, SpringAi.table(SPRING_AI));
            BenchDatabase.execute(
                    connection,
                    "INSERT INTO bench." + SPRING_AI + " SELECT p.content_id, p.text, " + METADATA + ", e.embedding "
                            + POSTS);
        });
        steps.once("the index of Spring AI", connection -> {
            BenchDatabase.execute(connection, MEMORY);
            BenchDatabase.execute(connection, SpringAi.index(SPRING_AI));
        });
        steps.once("the table of LangChain4j", connection -> {
            BenchDatabase.execute(connection, LangChain4j.CREATE);
            BenchDatabase.execute(
                    connection,
                    "INSERT INTO bench.langchain4j SELECT p.content_id, e.embedding, p.text, " + METADATA + " "
                            + POSTS);
        });
        steps.once("the index of LangChain4j", connection -> {
            BenchDatabase.execute(connection, MEMORY);
            BenchDatabase.execute(connection, LangChain4j.INDEX);
        });
        steps.outside("statistics of the peers", connection -> BenchDatabase.execute(connection, "VACUUM ANALYZE"));
    }
}
