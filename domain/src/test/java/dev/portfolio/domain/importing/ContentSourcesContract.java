package dev.portfolio.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.SampleContent;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the memory of imported files promises. It is empty when a test starts. */
public abstract class ContentSourcesContract {

    protected abstract ContentSources sources();

    private final ContentId id = SampleContent.newId();

    @Test
    void knowsNothingAboutAnItemThatWasNotImported() {
        sources().remember(SampleContent.newId(), "posts/other.md");
        assertThat(sources().pathOf(id)).isEmpty();
    }

    @Test
    void remembersTheFile() {
        sources().remember(id, "posts/pool.md");
        assertThat(sources().pathOf(id)).contains("posts/pool.md");
    }

    @Test
    void remembersTheLastFileOnly() {
        sources().remember(id, "posts/pool.md");
        sources().remember(id, "archive/pool.md");
        sources().remember(id, "archive/pool.md");
        assertThat(sources().pathOf(id)).contains("archive/pool.md");
    }

    @Test
    void remembersTheFilesOfSeveralItems() {
        ContentId other = SampleContent.newId();
        sources().remember(id, "posts/pool.md");
        sources().remember(Map.of(id, "archive/pool.md", other, "posts/other.md"));
        sources().remember(Map.of());
        assertThat(sources().pathOf(id)).contains("archive/pool.md");
        assertThat(sources().pathOf(other)).contains("posts/other.md");
    }

    @Test
    void twoItemsMayHaveComeFromTheSameFile() {
        ContentId other = SampleContent.newId();
        sources().remember(id, "posts/pool.md");
        sources().remember(other, "posts/pool.md");
        assertThat(sources().pathOf(id)).contains("posts/pool.md");
        assertThat(sources().pathOf(other)).contains("posts/pool.md");
        assertThat(sources().idsOf("posts/pool.md")).containsExactlyInAnyOrder(id, other);
        sources().remember(other, "posts/other.md");
        assertThat(sources().idsOf("posts/pool.md")).containsExactly(id);
        assertThat(sources().idsOf("pool.md")).isEmpty();
    }

    @Test
    void keepsAPathOfAnyLengthAndScriptAsItIs() {
        String path = "投稿/🚀 'a\\b\"/" + "folder/".repeat(500) + "ü u\u0308.md";
        sources().remember(id, path);
        assertThat(sources().pathOf(id)).contains(path);
    }

    @Test
    void forgetsOneItemOnly() {
        ContentId other = SampleContent.newId();
        sources().remember(id, "posts/pool.md");
        sources().remember(other, "posts/pool.md");
        sources().forget(id);
        sources().forget(id);
        assertThat(sources().pathOf(id)).isEmpty();
        assertThat(sources().pathOf(other)).contains("posts/pool.md");
    }
}
