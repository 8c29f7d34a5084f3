package dev.portfolio.dbchangelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The schema overview of the database guide: tables, columns, types, and what it says about null and uniqueness. */
class GuideSchemaTest {

    private static final String TIMES = """
            created_at timestamptz
            updated_at timestamptz
            """;

    private static TestDatabase database;

    @BeforeAll
    static void migrate() {
        database = TestDatabase.migrated();
    }

    @Test
    void projectsAreAsInTheGuide() {
        assertColumns("projects", """
                id uuid PK
                title text NOT NULL
                slug text UNIQUE NOT NULL
                description text
                content text
                tags text[]
                tech_stack text[]
                live_url text
                repo_url text
                image_url text
                featured boolean
                published boolean
                order integer
                content_embedding vector(768)
                """ + TIMES, Set.of("published_at"));
    }

    @Test
    void postsAreAsInTheGuide() {
        assertColumns("posts", """
                id uuid PK
                title text NOT NULL
                slug text UNIQUE NOT NULL
                body text
                excerpt text
                tags text[]
                published boolean
                content_embedding vector(768)
                """ + TIMES, Set.of("published_at"));
    }

    @Test
    void certificationsAreAsInTheGuide() {
        assertColumns("certifications", """
                id uuid PK
                name text NOT NULL
                issuer text NOT NULL
                credential_url text
                badge_url text
                description text
                issued_at date
                content_embedding vector(768)
                """ + TIMES, Set.of());
    }

    @Test
    void usersAreAsInTheGuide() {
        assertColumns("users", """
                id uuid PK
                email text UNIQUE NOT NULL
                hashed_password text NOT NULL
                is_active boolean
                is_superuser boolean
                """ + TIMES, Set.of("session_version"));
    }

    @Test
    void embeddingsMayBeNullAndTimestampsMayNot() {
        for (String table : List.of("projects", "posts", "certifications")) {
            assertThat(notNull(table)).contains("created_at", "updated_at").doesNotContain("content_embedding");
        }
        assertThat(notNull("users")).contains("created_at", "updated_at");
    }

    @Test
    void idsAndTimestampsHaveNoDefaultBecauseTheApplicationSetsThem() {
        assertThat(database.query("""
                SELECT table_name || '.' || column_name FROM information_schema.columns
                WHERE table_name IN ('projects', 'posts', 'certifications', 'users')
                    AND column_name IN ('id', 'created_at', 'updated_at') AND column_default IS NOT NULL""")).isEmpty();
    }

    @Test
    void theThreeDistancesAreThere() {
        assertThat(database.query("""
                SELECT oprname FROM pg_operator
                WHERE oprleft = 'vector'::regtype AND oprright = 'vector'::regtype AND oprname IN ('<->', '<=>', '<#>')
                ORDER BY oprname""")).containsExactly("<#>", "<->", "<=>");
    }

    /** The columns in the guide's words, one a line; besides them only the extra ones. */
    private static void assertColumns(String table, String guide, Set<String> extra) {
        List<String> names = new ArrayList<>();
        for (String line : guide.lines().toList()) {
            String[] words = line.split(" ", 3);
            String said = words.length == 3 ? words[2] : "";
            names.add(words[0]);
            assertThat(type(table, words[0])).as(table + "." + words[0]).isEqualTo(type(words[1]));
            if (said.contains("NOT NULL")) {
                assertThat(notNull(table)).contains(words[0]);
            }
            if (said.contains("PK")) {
                assertThat(keys(table, "p")).containsExactly("PRIMARY KEY (" + words[0] + ")");
            }
            if (said.contains("UNIQUE")) {
                assertThat(keys(table, "u")).containsExactly("UNIQUE (" + words[0] + ")");
            }
        }
        names.addAll(extra);
        assertThat(columns(table)).containsExactlyInAnyOrderElementsOf(names);
    }

    private static String type(String guide) {
        return guide.equals("timestamptz") ? "timestamp with time zone" : guide;
    }

    private static String type(String table, String column) {
        return String.join("", attributes("format_type(atttypid, atttypmod)", table, "attname = '" + column + "'"));
    }

    private static List<String> columns(String table) {
        return attributes("attname", table, "true");
    }

    private static List<String> notNull(String table) {
        return attributes("attname", table, "attnotnull");
    }

    private static List<String> attributes(String what, String table, String which) {
        return database.query("SELECT " + what + " FROM pg_attribute WHERE attrelid = '" + table
                + "'::regclass AND attnum > 0 AND NOT attisdropped AND " + which);
    }

    private static List<String> keys(String table, String type) {
        return database.query("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = '" + table
                + "'::regclass AND contype = '" + type + "'");
    }
}
