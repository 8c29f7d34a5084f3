package dev.portfolio.dbchangelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeScaffoldTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private ChangeScaffold scaffold;

    @BeforeEach
    void twoChanges() throws IOException {
        Files.writeString(folder.resolve("001-enable-pgvector.sql"), "CREATE EXTENSION vector;\n");
        Files.writeString(folder.resolve("009-create-posts.sql"), "CREATE TABLE posts (e vector(768));\n");
        scaffold = new ChangeScaffold(folder, CLOCK);
    }

    @Test
    void theNextNumberAndTheNameMakeTheFile() throws IOException {
        Path file = scaffold.change("add_featured_column_to_posts");

        assertThat(file).isEqualTo(folder.resolve("010-add-featured-column-to-posts.sql"));
        assertThat(Files.readString(file))
                .startsWith("--liquibase formatted sql\n\n-- Made on 2026-03-04.")
                .contains(
                        "\n--changeset portfolio:010-add-featured-column-to-posts splitStatements:false\n",
                        "\n--comment: ",
                        "\n--rollback ",
                        "One purpose",
                        "Review",
                        "undone by its rollback lines",
                        "dimensions of a vector column",
                        "jOOQ")
                .doesNotContain("{{");
    }

    @Test
    void namesWithDashesAreGoodToo() {
        assertThat(scaffold.change("create-notes").getFileName()).hasToString("010-create-notes.sql");
        assertThat(scaffold.change("drop-notes").getFileName()).hasToString("011-drop-notes.sql");
    }

    @ParameterizedTest
    @CsvSource({
        "AddFeaturedColumn, add-featured-column",
        "add featured column, add-featured-column",
        "add__featured, add-featured",
        "013-add-notes, add-notes",
        "add-notes.sql, add-notes",
        "../../etc/passwd, etc-passwd",
        "'', add_featured_column_to_posts",
        "42, add_featured_column_to_posts"
    })
    void refusesOtherNamesAndSaysWhatWouldBeRight(String name, String right) {
        assertThatThrownBy(() -> scaffold.change(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("as in " + right + ".");
        assertThat(folder).isDirectoryNotContaining("glob:**010*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"create-posts", "create_posts"})
    void refusesANameThatIsThere(String name) {
        assertThatThrownBy(() -> scaffold.change(name))
                .isInstanceOf(MigrationRefused.class)
                .hasMessageContaining("009-create-posts.sql");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> new ChangeScaffold(folder.resolve("none"), CLOCK).change("create-notes"))
                .isInstanceOf(MigrationRefused.class);
    }

    @Test
    void endsWhereTheOrderOfNamesWould() throws IOException {
        Files.writeString(folder.resolve("999-last.sql"), "");

        assertThatThrownBy(() -> scaffold.change("create-notes")).isInstanceOf(MigrationRefused.class);
    }

    @Test
    void aChangeOfTheDimensionsNamesTheNumberOfTheLastOneInItsRollback() throws IOException {
        assertThat(Files.readString(scaffold.dimensions(1_024)))
                .contains("ADD COLUMN content_embedding vector(1024);")
                .contains(
                        "--rollback ALTER TABLE posts DROP COLUMN content_embedding, ADD COLUMN content_embedding vector(768);")
                .doesNotContain("{{");

        Path second = scaffold.dimensions(3_072);
        assertThat(second.getFileName()).hasToString("011-change-embedding-dimensions-to-3072.sql");
        assertThat(Files.readString(second))
                .contains(
                        "--rollback ALTER TABLE projects DROP COLUMN content_embedding, ADD COLUMN content_embedding vector(1024);");
    }

    @Test
    void refusesDimensionsThatPgvectorHasNotOrThatAreThere() {
        assertThatThrownBy(() -> scaffold.dimensions(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scaffold.dimensions(16_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scaffold.dimensions(768))
                .isInstanceOf(MigrationRefused.class)
                .hasMessage("The embeddings have 768 dimensions already.");
    }
}
