package dev.portfolio.dbchangelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import liquibase.changelog.ChangeSet;
import org.junit.jupiter.api.Test;

/** The conventions of docs/migrations.md, kept by every file of the changelog. */
class ChangeFilesTest {

    @Test
    void theFilesAreNumberedWithoutGaps() throws IOException {
        List<String> numbers = new ArrayList<>();
        for (Path file : TestChangelog.productFiles()) {
            numbers.add(file.getFileName().toString().replaceFirst("-.*", ""));
        }

        for (int i = 0; i < numbers.size(); i++) {
            assertThat(numbers.get(i)).isEqualTo("%03d".formatted(i + 1));
        }
    }

    @Test
    void eachFileIsOneChangeOfItsOwnNameWithACommentAndARollback() throws Exception {
        List<ChangeSet> changes = Changelog.OF_THE_PRODUCT.changes();

        assertThat(changes).hasSameSizeAs(TestChangelog.productFiles());
        for (ChangeSet change : changes) {
            assertThat(change.getFilePath()).endsWith("/" + change.getId() + ".sql");
            assertThat(change.getAuthor()).isEqualTo("portfolio");
            assertThat(change.getComments()).as(change.getId()).isNotBlank();
            assertThat(Changelog.rollback(change)).as(change.getId()).isNotEmpty();
        }
    }

    @Test
    void noFileIsLeftAsItWasScaffolded() throws IOException {
        for (Path file : TestChangelog.productFiles()) {
            assertThat(Files.readString(file)).doesNotContain("write the statements here", "take these lines out");
        }
    }

    @Test
    void theFirstChangeMakesTheVectorType() throws Exception {
        assertThat(Changelog.statements(Changelog.OF_THE_PRODUCT.changes().getFirst()))
                .containsExactly("CREATE EXTENSION IF NOT EXISTS vector;");
    }

    /** After each rollback the catalog is what it was before the change, and a second way up leads to the same place. */
    @Test
    void eachRollbackUndoesAllOfItsChange() throws Exception {
        TestDatabase database = TestDatabase.migrated();
        List<ChangeSet> changes = Changelog.OF_THE_PRODUCT.changes();
        List<Catalog> steps = new ArrayList<>();
        try (ScratchDatabase scratch = ScratchDatabase.beside(database.access())) {
            steps.add(scratch.after(List.of()));
            for (ChangeSet change : changes) {
                steps.add(scratch.after(List.of(change)));
            }
        }
        Catalog top = database.catalog();
        assertThat(top).isEqualTo(steps.getLast());

        SchemaRollback rollback = new SchemaRollback(database.access());
        for (int left = changes.size() - 1; left >= 0; left--) {
            rollback.run(rollback.plan(1));
            assertThat(database.catalog())
                    .as("after the rollback of " + changes.get(left).getId())
                    .isEqualTo(steps.get(left));
        }
        assertThat(new SchemaHistory(database.access()).read().applied()).isEmpty();

        assertThat(new SchemaMigration(database.access()).run()).hasSameSizeAs(changes);
        assertThat(database.catalog()).isEqualTo(top);
    }
}
