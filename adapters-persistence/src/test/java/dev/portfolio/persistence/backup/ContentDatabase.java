package dev.portfolio.persistence.backup;

import dev.portfolio.dbchangelog.DatabaseAccess;
import dev.portfolio.dbchangelog.SchemaVersions;
import dev.portfolio.embeddedpostgres.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A database of the test server, with what the tests of backup and restore do to it. */
record ContentDatabase(TestPostgres.Database database) {

    /** Texts that a format with separators has trouble with, and all kinds of values that a column can have. */
    private static final String CONTENT = """
            INSERT INTO projects (id, title, slug, description, content, tags, tech_stack, featured, published, published_at,
                "order", content_embedding, created_at, updated_at)
            VALUES (gen_random_uuid(), E'Tab\\there, \\\\N and \\\\.', 'tab', NULL, E'line\\r\\nline\\n\\\\.\\n', '{}',
                ARRAY['a,b', '{c}', 'd"e', 'NULL', '', ' f '], true, true, '2024-02-29 23:59:59.999999+13', -7,
                (SELECT array_agg(x) FROM (SELECT 1e-30 * i - 0.1::real AS x FROM generate_series(1, 768) i))::vector,
                'infinity', '0044-03-15 12:00:00+00 BC');
            INSERT INTO posts (id, title, slug, body, excerpt, tags, published, published_at, content_embedding,
                created_at, updated_at)
            SELECT gen_random_uuid(), 'Zażółć 日本語 🦘 عربى ' || chr(8203), 'post-' || n,
                CASE n WHEN 1 THEN repeat(E'0123456789\\\\abcdef\\t', 300000) WHEN 2 THEN '' END, NULL,
                ARRAY['日本', E'back\\\\slash'], n % 2 = 0, CASE n % 2 WHEN 0 THEN now() END,
                (SELECT array_agg(x) FROM (SELECT sin(i * n) AS x FROM generate_series(1, 768) i))::vector, now(), now()
            FROM generate_series(1, 40) n;
            INSERT INTO certifications (id, name, issuer, issued_at, created_at, updated_at)
            VALUES (gen_random_uuid(), 'Someone''s "certificate"', E'\\u00a0', '2024-02-29', now(), now()),
                (gen_random_uuid(), 'Undated', 'x', NULL, now(), now());
            INSERT INTO users (id, email, hashed_password, created_at, updated_at)
            VALUES (gen_random_uuid(), 'me@example.org', '$argon2id$v=19$m=16384,t=2,p=1$c2FsdA$aGFzaA', now(), now());
            """;

    private static final String SEARCH = """
            INSERT INTO search_documents
                (content_id, content_type, slug, title, tags, tech_stack, published, opening)
            SELECT id, 'post', slug, title, tags, '{}', published, left(coalesce(body, title), 300)
            FROM posts;
            INSERT INTO passages (content_id, content_type, ordinal, published, term_count, text)
            SELECT p.id, 'post', n, p.published, 10 + n, p.title || n FROM posts p, generate_series(0, 2) n;
            INSERT INTO embedding_profiles (name, model, dimension, provider, base_url, built_by_servers, state, created_at, activated_at, retired_at)
            VALUES ('model', 'model', 768, 'endpoint', 'http://localhost:1/v1', false, 'active', now(), now(), NULL),
                ('old', 'old', 3, 'process', NULL, true, 'retired', now(), now(), now());
            INSERT INTO opening_embeddings SELECT id, 1, content_embedding FROM posts;
            INSERT INTO opening_embeddings SELECT id, 2, '[1,2,3]' FROM posts;
            INSERT INTO passage_embeddings (passage_id, content_id, profile_id, published, content_type, embedding)
            SELECT p.id, p.content_id, 1, p.published, 'post', i.content_embedding
            FROM passages p JOIN posts i ON i.id = p.content_id WHERE ordinal < 2;
            """;

    private static final String SEARCH_WITH_VECTORS_IN_ITS_ROWS = """
            INSERT INTO search_documents
                (content_id, content_type, slug, title, tags, tech_stack, published, opening, opening_model)
            SELECT id, 'post', slug, title, tags, '{}', published, left(coalesce(body, title), 300), 'model'
            FROM posts;
            INSERT INTO passages (content_id, content_type, ordinal, published, term_count, text, embedding_model, embedding)
            SELECT p.id, 'post', n, p.published, 10 + n, p.title || n,
                CASE WHEN n < 2 THEN 'model' END, CASE WHEN n < 2 THEN p.content_embedding END
            FROM posts p, generate_series(0, 2) n;
            """;

    private static final String KEYWORDS = """
            INSERT INTO passage_terms (term, passage_id, frequency)
            SELECT term, id, frequency FROM passages, search_terms(text, configuration);
            INSERT INTO embedding_queue
                (content_id, content_type, profile_id, generation, added_at, due_at, claimed_until, attempts, last_error)
            SELECT id, 'post', 1, 3, now(), now(), CASE WHEN published THEN now() END, 2, 'failed: ' || repeat('x', 90)
            FROM posts LIMIT 5;
            INSERT INTO content_sources SELECT id, 'posts/' || slug || '.md' FROM posts;
            DELETE FROM passages WHERE id = (SELECT max(id) FROM passages);
            """;

    static ContentDatabase empty() {
        return new ContentDatabase(TestPostgres.newDatabase());
    }

    /** With this version of the schema and no content. */
    static ContentDatabase atVersion(String version) {
        ContentDatabase made = empty();
        try (Connection connection = made.database.connect()) {
            connection.setAutoCommit(false);
            SchemaVersions.lockedOn(connection).migrateTo(version);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return made;
    }

    static ContentDatabase migrated() {
        return atVersion(SchemaVersions.all().getLast());
    }

    /** With content of every kind. */
    static ContentDatabase filled() {
        return migrated().run(CONTENT).run(SEARCH).run(KEYWORDS);
    }

    /** With content of every kind that the version has, which is one from before the vectors had tables of their own. */
    static ContentDatabase filledAtVersion(String version) {
        ContentDatabase made = atVersion(version).run(CONTENT);
        return version.compareTo("008") < 0 ? made : made.run(SEARCH_WITH_VECTORS_IN_ITS_ROWS);
    }

    String name() {
        return database.name();
    }

    DatabaseAccess access() {
        return new DatabaseAccess(database.jdbcUrl(), database.user(), database.password());
    }

    /** Another database of the same server. */
    ContentDatabase sibling(String name) {
        String url = database.jdbcUrl();
        return new ContentDatabase(new TestPostgres.Database(
                name, url.substring(0, url.lastIndexOf('/') + 1) + name, database.user(), database.password()));
    }

    /** The same one, for another user. */
    ContentDatabase as(String user, String password) {
        return new ContentDatabase(new TestPostgres.Database(name(), database.jdbcUrl(), user, password));
    }

    ContentDatabase run(String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column. */
    List<String> ask(String sql) {
        List<String> answers = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                answers.add(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return answers;
    }

    List<String> tables() {
        return ask("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'");
    }

    /** A checksum of each table's rows, by the server's own means. */
    Map<String, String> content() {
        return contentInColumnsOf(this);
    }

    /** The same of another database's tables, in the columns that they have there; tables that lack one of these are left out. */
    Map<String, String> contentInColumnsOf(ContentDatabase other) {
        Map<String, String> content = new TreeMap<>();
        for (String table : other.tables()) {
            if (!table.equals("databasechangeloglock") && has(other.columns(table), table)) {
                content.put(
                        table, ask("""
                        SELECT count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '')
                        FROM (SELECT %s FROM "%s") t""".formatted(other.columns(table), table)).getFirst());
            }
        }
        return content;
    }

    private boolean has(String columns, String table) {
        return List.of(columns(table).split(", ")).containsAll(List.of(columns.split(", ")));
    }

    private String columns(String table) {
        return ask("""
                SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
                WHERE attrelid = '"%s"'::regclass AND attnum > 0 AND NOT attisdropped""".formatted(table)).getFirst();
    }

    /** The databases of the server that were made from this one's name, itself included. */
    List<String> relatives() {
        return ask("SELECT datname FROM pg_database WHERE " + isRelative() + " ORDER BY 1");
    }

    /** Ends the connections of a backup or restore, as a server that goes down does. */
    void cutOff() {
        new ContentDatabase(TestPostgres.admin())
                .ask("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE application_name = 'portfolio-backup' AND " + isRelative());
    }

    void dropRelatives() {
        ContentDatabase admin = new ContentDatabase(TestPostgres.admin());
        relatives().stream()
                .filter(name -> !name.equals(name()))
                .forEach(name -> admin.run("DROP DATABASE \"" + name.replace("\"", "\"\"") + "\" WITH (FORCE)"));
    }

    private String isRelative() {
        return "starts_with(datname, '" + name().substring(0, 30) + "')";
    }
}
