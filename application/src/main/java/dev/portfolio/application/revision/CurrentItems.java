package dev.portfolio.application.revision;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.revision.RevisedItem;
import java.util.Optional;

/** Items of the types that keep revisions, as they are now. To be called in a transaction. */
public final class CurrentItems {

    private final PostRepository posts;
    private final ProjectRepository projects;

    public CurrentItems(PostRepository posts, ProjectRepository projects) {
        this.posts = posts;
        this.projects = projects;
    }

    /** {@link ContentNotFound} when this is not the id of such an item. */
    public RevisedItem get(ContentType type, String id) {
        return SlugOrId.parse(id)
                .flatMap(key -> switch (key) {
                    case SlugOrId.BySlug _ -> Optional.<RevisedItem>empty();
                    case SlugOrId.ById(var known) -> find(type, known);
                })
                .orElseThrow(() -> new ContentNotFound(type, id));
    }

    private Optional<RevisedItem> find(ContentType type, ContentId id) {
        return switch (type) {
            case POST -> posts.find(id, Visibility.EVERYTHING).map(RevisedItem.RevisedPost::new);
            case PROJECT -> projects.find(id, Visibility.EVERYTHING).map(RevisedItem.RevisedProject::new);
            case CERTIFICATION -> Optional.empty();
        };
    }
}
