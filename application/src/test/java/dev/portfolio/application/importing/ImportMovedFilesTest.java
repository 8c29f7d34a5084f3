package dev.portfolio.application.importing;

import static dev.portfolio.application.importing.Drafts.post;
import static dev.portfolio.application.importing.Drafts.withBody;
import static dev.portfolio.application.importing.Drafts.withSlug;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.Posts;
import org.junit.jupiter.api.Test;

/** Files that move, and folders that are imported one after the other. */
final class ImportMovedFilesTest {

    private final Imports imports = new Imports();

    @Test
    void aFileThatMovesKeepsItsItem() {
        imports.folder().with("a.md", post("A", "a"));
        imports.run();
        Post before = imports.post("a").orElseThrow();
        imports.folder().without("a.md").with("archive/a.md", post("A", "a", "archive-a"));
        assertThat(imports.run()).containsExactly("archive/a.md unchanged a");
        assertThat(imports.post("a")).contains(before);
        assertThat(imports.pathOf("a")).contains("archive/a.md");
        imports.folder().with("a.md", post("New", "a", "a-hash"));
        assertThat(imports.run()).containsExactly("a.md created a-hash", "archive/a.md unchanged a");
    }

    @Test
    void aFileThatMovesAndChangesKeepsItsItem() {
        imports.folder().with("a.md", post("A", "a"));
        imports.run();
        Post before = imports.post("a").orElseThrow();
        imports.folder().without("a.md").with("archive/a.md", withBody(post("A", "a", "archive-a"), "More."));
        assertThat(imports.run()).containsExactly("archive/a.md updated a");
        assertThat(imports.post("a").map(Post::id)).contains(before.id());
        assertThat(imports.pathOf("a")).contains("archive/a.md");
    }

    @Test
    void aFileThatMovesAndGetsAnotherTitleIsAnotherItem() {
        imports.folder().with("a.md", post("A", "a"));
        imports.run();
        imports.folder().without("a.md").with("archive/a.md", post("Another", "a", "archive-a"));
        assertThat(imports.run()).containsExactly("archive/a.md created archive-a");
        assertThat(imports.post("a").map(Post::title)).contains("A");
        assertThat(imports.run()).containsExactly("archive/a.md unchanged archive-a");
    }

    @Test
    void aFileThatSaysItsSlugKeepsItsItemWhereverItMoves() {
        imports.folder().with("a.md", withSlug(post("A"), "my-own"));
        imports.run();
        imports.folder().without("a.md").with("somewhere/else.md", withSlug(post("A"), "my-own"));
        assertThat(imports.run()).containsExactly("somewhere/else.md unchanged my-own");
    }

    @Test
    void anotherFolderAddsItsItems() {
        imports.folder().with("a.md", post("A", "a"));
        imports.run();
        ScriptedFolder other = new ScriptedFolder().with("b.md", post("B", "b"));
        assertThat(imports.run(other)).containsExactly("b.md created b");
        assertThat(imports.run()).containsExactly("a.md unchanged a");
        assertThat(imports.run(other)).containsExactly("b.md unchanged b");
    }

    @Test
    void aPartOfTheFolderMeansTheSameItems() {
        imports.folder().with("posts/a.md", post("A", "a", "posts-a"));
        imports.run();
        ScriptedFolder part = new ScriptedFolder().with("a.md", post("A", "a"));
        assertThat(imports.run(part)).containsExactly("a.md unchanged a");
        assertThat(imports.run()).containsExactly("posts/a.md unchanged a");
    }

    @Test
    void aSlugOfAFileOutsideOfThisImportIsTakenOver() {
        imports.folder().with("a.md", post("A", "same"));
        imports.run();
        Post before = imports.post("same").orElseThrow();
        ScriptedFolder other = new ScriptedFolder().with("b.md", withSlug(post("B"), "same"));
        assertThat(imports.run(other)).containsExactly("b.md updated same");
        Post after = imports.post("same").orElseThrow();
        assertThat(after.title()).isEqualTo("B");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(imports.pathOf("same")).contains("b.md");
    }

    @Test
    void anotherTextOfTheSameNameInAnotherFolderReplacesNothing() {
        imports.folder().with("notes/a.md", post("A note", "a", "notes-a"));
        imports.run();
        ScriptedFolder other = new ScriptedFolder().with("a.md", post("A post", "a", "a-hash"));
        assertThat(imports.run(other)).containsExactly("a.md created a-hash");
        assertThat(imports.post("a").map(Post::title)).contains("A note");
        assertThat(imports.run(other)).containsExactly("a.md unchanged a-hash");
    }

    @Test
    void anItemThatCameFromNoFileIsTakenOver() {
        Post written = imports.useCases().put(Posts.withSlug(aPublishedPost(), new Slug("written")));
        imports.folder().with("a.md", post("A", "written"));
        assertThat(imports.run()).containsExactly("a.md updated written");
        assertThat(imports.post("written").map(Post::id)).contains(written.id());
        assertThat(imports.pathOf("written")).contains("a.md");
    }
}
