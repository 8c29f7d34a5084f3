package dev.portfolio.benchmarks.data;

import static dev.portfolio.domain.content.ContentType.CERTIFICATION;
import static dev.portfolio.domain.content.ContentType.POST;
import static dev.portfolio.domain.content.ContentType.PROJECT;

import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.database.Steps;
import dev.portfolio.benchmarks.measure.Progress;
import dev.portfolio.dbchangelog.SchemaMigration;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.persistence.vectorindex.Precision;
import dev.portfolio.persistence.vectorindex.VectorIndexBuild;
import dev.portfolio.persistence.vectorindex.VectorIndexProgress;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Fills a database with seeded content as if it had been imported and embedded: rows first, indexes after. */
public final class ContentLoader {

    /** The model that the vectors are said to be of. */
    public static final String MODEL = "seeded-768";

    /** The questions that {@code pgbench} asks, from 1. */
    public static final int QUESTIONS = 500;

    private static final LocalDate DATES_FROM = LocalDate.of(2000, 1, 1);
    private static final int INDEX_MEGABYTES = 2_048;

    private final BenchDatabase database;
    private final SeededContent content;
    private final ContentSize size;
    private final Progress progress;

    public ContentLoader(BenchDatabase database, SeededContent content, ContentSize size, Progress progress) {
        this.database = database;
        this.content = content;
        this.size = size;
        this.progress = progress;
    }

    /** Does what is not done yet. */
    public void load() throws Exception {
        new SchemaMigration(database.access()).run();
        Steps steps = new Steps(database, progress);
        steps.once("a profile for the vectors", ContentLoader::profile);
        steps.once("content: " + size.text(), this::contentTables);
        steps.once("what search shows", this::searchDocuments);
        steps.once("passages and their vectors", this::passages);
        steps.once("the vectors of openings", this::openings);
        steps.once("the words of passages", ContentLoader::terms);
        steps.once("questions", this::questions);
        steps.outside("statistics", connection -> BenchDatabase.execute(connection, "VACUUM ANALYZE"));
        steps.outside("the vector index of search", _ -> index());
    }

    /** A profile that the vectors can be of, the first and active. */
    public static void profile(Connection connection) throws SQLException {
        BenchDatabase.execute(connection, """
                INSERT INTO embedding_profiles
                    (name, model, dimension, provider, built_by_servers, state, created_at, activated_at)
                VALUES ('%1$s', '%1$s', %2$d, 'endpoint', true, 'active', now(), now())""".formatted(MODEL, ClusteredVectors.DIMENSION));
    }

    private void contentTables(Connection connection) throws Exception {
        try (BinaryCopy copy = BinaryCopy.into(
                connection,
                "posts",
                "id, title, slug, body, excerpt, tags, published, content_embedding, created_at, updated_at, published_at")) {
            for (SeededItem item : of(POST)) {
                copy.row(
                        item.id(),
                        item.title(),
                        item.slug(),
                        item.text(),
                        item.excerpt(),
                        item.tags(),
                        true,
                        item.opening(),
                        item.date(),
                        item.date(),
                        item.date());
            }
        }
        try (BinaryCopy copy = BinaryCopy.into(
                connection,
                "projects",
                "id, title, slug, description, content, tags, tech_stack, featured, published, \"order\", content_embedding,"
                        + " created_at, updated_at, published_at")) {
            int order = 0;
            for (SeededItem item : of(PROJECT)) {
                copy.row(
                        item.id(),
                        item.title(),
                        item.slug(),
                        item.excerpt(),
                        item.text(),
                        item.tags(),
                        List.of(),
                        false,
                        true,
                        order++,
                        item.opening(),
                        item.date(),
                        item.date(),
                        item.date());
            }
        }
        try (BinaryCopy copy = BinaryCopy.into(
                connection,
                "certifications",
                "id, name, issuer, description, issued_at, content_embedding, created_at, updated_at")) {
            for (SeededItem item : of(CERTIFICATION)) {
                int day = (int) ChronoUnit.DAYS.between(DATES_FROM, LocalDate.ofInstant(item.date(), ZoneOffset.UTC));
                copy.row(
                        item.id(), item.title(), "Made up", item.text(), day, item.opening(), item.date(), item.date());
            }
        }
    }

    private Iterable<SeededItem> of(ContentType type) {
        return () -> IntStream.range(0, size.of(type))
                .mapToObj(number -> content.item(type, number))
                .iterator();
    }

    private Iterable<SeededItem> all() {
        return () -> content.items(size).iterator();
    }

    private void searchDocuments(Connection connection) throws SQLException, IOException {
        try (BinaryCopy copy = BinaryCopy.into(
                connection,
                "search_documents",
                "content_id, content_type, slug, title, tags, tech_stack, published, opening, year")) {
            for (SeededItem item : all()) {
                copy.row(
                        item.id(),
                        item.type().key(),
                        item.type() == CERTIFICATION ? null : item.slug(),
                        item.title(),
                        item.tags(),
                        List.of(),
                        true,
                        item.title() + "\n" + item.text(),
                        item.date().atOffset(ZoneOffset.UTC).getYear());
            }
        }
    }

    private void passages(Connection connection) throws SQLException, IOException {
        try (BinaryCopy copy = BinaryCopy.into(
                connection, "passages", "id, content_id, content_type, ordinal, published, term_count, text")) {
            long id = 1;
            for (SeededItem item : all()) {
                copy.row(id++, item.id(), item.type().key(), 0, true, 0, item.text());
            }
        }
        BenchDatabase.execute(
                connection, "SELECT setval(pg_get_serial_sequence('passages', 'id'), (SELECT max(id) FROM passages))");
        try (BinaryCopy copy = BinaryCopy.into(
                connection,
                "passage_embeddings",
                "passage_id, content_id, profile_id, published, content_type, embedding")) {
            long id = 1;
            for (SeededItem item : all()) {
                copy.row(id++, item.id(), (short) 1, true, item.type().key(), item.vector());
            }
        }
    }

    private void openings(Connection connection) throws SQLException, IOException {
        try (BinaryCopy copy = BinaryCopy.into(connection, "opening_embeddings", "content_id, profile_id, embedding")) {
            for (Iterator<SeededItem> items = all().iterator(); items.hasNext(); ) {
                SeededItem item = items.next();
                copy.row(item.id(), (short) 1, item.opening());
            }
        }
    }

    /** As the product's own statement does it, for all passages at once. */
    private static void terms(Connection connection) throws SQLException {
        BenchDatabase.execute(connection, """
                INSERT INTO passage_terms (term, passage_id, frequency)
                SELECT t.term, p.id, t.frequency
                FROM passages p
                    JOIN search_documents d ON d.content_id = p.content_id
                    CROSS JOIN LATERAL search_terms(
                        concat(d.title, E'\\n', array_to_string(d.tags, E'\\n'), E'\\n', p.text), d.configuration) t""");
        BenchDatabase.execute(connection, """
                UPDATE passages p SET term_count = t.terms
                FROM (SELECT passage_id, sum(frequency)::integer AS terms FROM passage_terms GROUP BY 1) t
                WHERE t.passage_id = p.id""");
    }

    private void questions(Connection connection) throws SQLException, IOException {
        BenchDatabase.execute(
                connection, "CREATE TABLE bench.questions (id integer PRIMARY KEY, text text, embedding vector)");
        BenchDatabase.execute(connection, "ALTER TABLE bench.questions ALTER COLUMN embedding SET STORAGE PLAIN");
        try (BinaryCopy copy = BinaryCopy.into(connection, "bench.questions", "id, text, embedding")) {
            for (int number = 1; number <= QUESTIONS; number++) {
                SeededQuestion question = content.question(number);
                copy.row(number, question.text(), question.vector());
            }
        }
    }

    private void index() {
        VectorIndexProgress told = new VectorIndexProgress() {
            @Override
            public void step(String message) {
                progress.step(message);
            }

            @Override
            public void progress(String what, long done, long total) {}
        };
        try (VectorIndexBuild build = new VectorIndexBuild(database.settings(), INDEX_MEGABYTES)) {
            build.build(true, Precision.FULL, told);
        }
    }
}
