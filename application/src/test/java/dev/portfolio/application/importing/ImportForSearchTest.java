package dev.portfolio.application.importing;

import static dev.portfolio.application.importing.Drafts.certification;
import static dev.portfolio.application.importing.Drafts.post;
import static dev.portfolio.application.importing.Drafts.project;
import static dev.portfolio.application.importing.Drafts.withBody;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.embedding.EmbeddingBacklog;
import dev.portfolio.domain.search.SearchMode;
import dev.portfolio.domain.search.SearchResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is imported is found: by keywords with the same commit, by meaning as soon as it is embedded. */
final class ImportForSearchTest {

    private final Imports imports = new Imports();
    private final UseCases useCases = imports.useCases();

    @Test
    void theModelIsNotWaitedFor() {
        useCases.memory().embedder().unavailable(true);
        imports.folder().with("a.md", post("Zebra", "a"));
        assertThat(imports.run()).containsExactly("a.md created a");
        assertThat(useCases.embedder().batches()).isEmpty();
        assertThat(useCases.found(SearchMode.HYBRID, "zebra")).containsExactly("Zebra");
    }

    @Test
    void itemsOfAllTypesAreQueuedAndFoundByMeaningWhenTheyAreEmbedded() {
        imports.folder()
                .with("a.md", post("Zebra", "a"))
                .with("b.yaml", project("Quagga", "b"))
                .with("c.yaml", certification("Java", "Institute"));
        imports.run();
        assertThat(useCases.backlog()).isEqualTo(new EmbeddingBacklog(3, 0, List.of()));
        assertThat(useCases.found(SearchMode.SEMANTIC, "zebra")).isEmpty();
        useCases.embed();
        assertThat(useCases.found(SearchMode.SEMANTIC, "zebra"))
                .hasSize(3)
                .first()
                .isEqualTo("Zebra");
    }

    @Test
    void aChangedTextIsFoundAtOnceAndTheOldOneNoMore() {
        imports.folder().with("a.md", withBody(post("Animals", "a"), "a zebra"));
        imports.run();
        useCases.embed();
        imports.folder().with("a.md", withBody(post("Animals", "a"), "a quagga"));
        imports.run();
        assertThat(useCases.found(SearchMode.HYBRID, "zebra")).isEmpty();
        assertThat(useCases.found(SearchMode.KEYWORD, "quagga")).containsExactly("Animals");
        assertThat(useCases.backlog()).isEqualTo(new EmbeddingBacklog(1, 0, List.of()));
        useCases.embed();
        assertThat(useCases.search(SearchMode.SEMANTIC, "quagga"))
                .extracting(SearchResult::excerpt)
                .containsExactly("An excerpt.\na quagga");
    }
}
