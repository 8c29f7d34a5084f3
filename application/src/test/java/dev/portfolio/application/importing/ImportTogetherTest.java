package dev.portfolio.application.importing;

import static dev.portfolio.application.importing.Drafts.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.embedding.EmbeddingBacklog;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many files are saved together, and that shows nowhere but in the time it takes. */
final class ImportTogetherTest {

    private static final int MANY = 100;

    private final Imports imports = new Imports();

    @Test
    void oneBadFileAmongManyCostsOnlyItself() {
        many();
        imports.index().afterChange(title -> {
            if (title.equals("Post 50")) {
                throw new IllegalStateException("no room");
            }
        });
        ImportReport report = imports.report();
        assertThat(report.counts())
                .containsEntry(ImportOutcome.CREATED, MANY - 1)
                .containsEntry(ImportOutcome.FAILED, 1);
        assertThat(report.files())
                .filteredOn(file -> file.outcome() == ImportOutcome.FAILED)
                .singleElement()
                .isEqualTo(new ImportedFile(
                        "050.md",
                        ImportOutcome.FAILED,
                        null,
                        "post",
                        null,
                        "Post 50",
                        null,
                        "cannot be saved: java.lang.IllegalStateException: no room"));
        assertThat(imports.post("p50")).isEmpty();
        assertThat(imports.pathOf("p51")).contains("051.md");
        assertThat(imports.useCases().backlog()).isEqualTo(new EmbeddingBacklog(MANY - 1, 0, List.of()));
    }

    @Test
    void everyFileIsToldOnceInItsOrder() {
        many();
        List<String> told = new ArrayList<>();
        ImportReport report =
                imports.execute(false, (file, done, total) -> told.add(file.path() + " " + done + " of " + total));
        assertThat(told)
                .hasSize(MANY)
                .startsWith("000.md 1 of 100", "001.md 2 of 100")
                .endsWith("099.md 100 of 100");
        assertThat(report.files()).extracting(ImportedFile::path).isSorted();
        assertThat(imports.run()).allMatch(line -> line.contains(" unchanged "));
    }

    private void many() {
        IntStream.range(0, MANY)
                .forEach(number ->
                        imports.folder().with("%03d.md".formatted(number), post("Post " + number, "p" + number)));
    }
}
