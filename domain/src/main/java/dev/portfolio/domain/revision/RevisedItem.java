package dev.portfolio.domain.revision;

import dev.portfolio.domain.content.ContentItem;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.Publication;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.project.Project;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An item of a type that keeps revisions, in one of its states. */
public sealed interface RevisedItem {

    /** A post. */
    record RevisedPost(Post post) implements RevisedItem {
        @Override
        public ContentRef ref() {
            return post.ref();
        }

        @Override
        public String title() {
            return post.title();
        }

        @Override
        public Slug slug() {
            return post.slug();
        }

        @Override
        public Publication publication() {
            return post.publication();
        }

        @Override
        public Timestamps timestamps() {
            return post.timestamps();
        }

        @Override
        public @Nullable String text() {
            return post.body();
        }

        @Override
        public List<RevisedField> fields() {
            return List.of(
                    new RevisedField("title", post.title()),
                    new RevisedField("slug", post.slug().value()),
                    new RevisedField("excerpt", post.excerpt()),
                    new RevisedField("tags", post.tags().values()),
                    new RevisedField("published", post.publication().isPublished()),
                    new RevisedField("published_at", post.publication().publishedAt()));
        }
    }

    /** A project. */
    record RevisedProject(Project project) implements RevisedItem {
        @Override
        public ContentRef ref() {
            return project.ref();
        }

        @Override
        public String title() {
            return project.title();
        }

        @Override
        public Slug slug() {
            return project.slug();
        }

        @Override
        public Publication publication() {
            return project.publication();
        }

        @Override
        public Timestamps timestamps() {
            return project.timestamps();
        }

        @Override
        public @Nullable String text() {
            return project.content();
        }

        @Override
        public List<RevisedField> fields() {
            return List.of(
                    new RevisedField("title", project.title()),
                    new RevisedField("slug", project.slug().value()),
                    new RevisedField("description", project.description()),
                    new RevisedField("tags", project.tags().values()),
                    new RevisedField("tech_stack", project.techStack().values()),
                    new RevisedField("live_url", project.liveUrl()),
                    new RevisedField("repo_url", project.repoUrl()),
                    new RevisedField("image_url", project.imageUrl()),
                    new RevisedField("featured", project.featured()),
                    new RevisedField("order", project.order()),
                    new RevisedField("published", project.publication().isPublished()),
                    new RevisedField("published_at", project.publication().publishedAt()));
        }
    }

    ContentRef ref();

    String title();

    Slug slug();

    Publication publication();

    Timestamps timestamps();

    /** Its Markdown; null where it has none. */
    @Nullable
    String text();

    /** All that an editor writes of it but the Markdown, in the order in which people read it. */
    List<RevisedField> fields();

    /** The item, if its type keeps revisions. */
    static Optional<RevisedItem> of(ContentItem item) {
        if (item instanceof Post post) {
            return Optional.of(new RevisedPost(post));
        }
        return item instanceof Project project ? Optional.of(new RevisedProject(project)) : Optional.empty();
    }
}
