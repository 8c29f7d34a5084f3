package dev.portfolio.dbchangelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of the example in docs/migrations.md. The page is read for what is filled in, so that it stays true. */
class WalkThroughTest {

    private static final Path PAGE = Path.of("..", "docs", "migrations.md");

    @TempDir
    private Path folder;

    @Test
    void addsAFeaturedColumnToPostsAndTakesItAwayAgain() throws Exception {
        TestChangelog changelog = TestChangelog.copyIn(folder);
        TestDatabase database = TestDatabase.migrated();
        Catalog before = database.catalog();

        // Scaffold.
        Path file = new ChangeScaffold(changelog.changes(), Clock.systemUTC()).change("add_featured_column_to_posts");
        String name = file.getFileName().toString().replace(".sql", "");
        assertThat(name).matches("\\d{3}-add-featured-column-to-posts");

        // Fill in.
        Files.writeString(file, filledIn(name));
        assertThat(new SchemaMigration(database.access(), changelog.read()).dryRun())
                .contains("ADD COLUMN featured boolean NOT NULL DEFAULT false;");

        // Migrate.
        assertThat(new SchemaMigration(database.access(), changelog.read()).run())
                .containsExactly(name);
        assertThat(new SchemaInspection(database.access(), changelog.read())
                        .status()
                        .isUpToDate())
                .isTrue();
        database.execute("""
                INSERT INTO posts (id, title, slug, created_at, updated_at)
                VALUES (gen_random_uuid(), 'A title', 'a-title', now(), now())""");
        assertThat(database.query("SELECT featured FROM posts")).containsExactly("f");

        // Roll back.
        SchemaRollback rollback = new SchemaRollback(database.access(), changelog.read());
        RollbackPlan plan = rollback.plan(1);
        assertThat(plan.losses()).containsExactly("The column posts.featured goes, with 1 value.");
        rollback.run(plan);
        assertThat(database.catalog()).isEqualTo(before);
        assertThat(database.query("SELECT title FROM posts")).containsExactly("A title");
        assertThat(new SchemaMigration(database.access(), changelog.read()).pending())
                .containsExactly(name);
    }

    /** The page's block of SQL, whose number is whichever was next when it was written. */
    private static String filledIn(String name) throws Exception {
        String page = Files.readString(PAGE);
        int start = page.indexOf("```sql\n--liquibase formatted sql\n") + "```sql\n".length();
        return page.substring(start, page.indexOf("```", start))
                .replaceFirst("portfolio:\\d{3}-add-featured-column-to-posts", "portfolio:" + name);
    }
}
