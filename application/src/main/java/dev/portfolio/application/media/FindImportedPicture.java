package dev.portfolio.application.media;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.FormerSlugs;
import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.importing.ContentSources;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.MediaNotFound;
import dev.portfolio.domain.media.MediaRepository;
import dev.portfolio.domain.media.MediaSources;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.transaction.Transactions;
import java.util.Optional;

/**
 * The picture that was beside the file of a published item. Sites that are made of such files show it below the item's own
 * address, and links to it there are to hold.
 */
public final class FindImportedPicture {

    private final Items items;
    private final ContentSources contentSources;
    private final MediaSources mediaSources;
    private final MediaRepository media;
    private final Transactions transactions;

    /** Where items are found. */
    public record Items(PostRepository posts, ProjectRepository projects, FormerSlugs formerSlugs) {}

    public FindImportedPicture(
            Items items,
            ContentSources contentSources,
            MediaSources mediaSources,
            MediaRepository media,
            Transactions transactions) {
        this.items = items;
        this.contentSources = contentSources;
        this.mediaSources = mediaSources;
        this.media = media;
        this.transactions = transactions;
    }

    /**
     * Which picture.
     *
     * @param type of the item
     * @param slug that the item has or had
     * @param fileName of the picture, in the folder of the item's file
     */
    public record Query(ContentType type, String slug, String fileName) {}

    /** {@link MediaNotFound} also where the item is not published: what a draft shows is nobody's business. */
    public Media execute(Query query) {
        return transactions
                .reading(() -> item(query)
                        .flatMap(contentSources::pathOf)
                        .flatMap(path -> mediaSources.find(beside(path, query.fileName())))
                        .flatMap(media::find))
                .orElseThrow(() -> new MediaNotFound(query.slug() + "/" + query.fileName()));
    }

    private Optional<ContentId> item(Query query) {
        return SlugOrId.parse(query.slug()).flatMap(key -> switch (key) {
            case SlugOrId.ById _ -> Optional.<ContentId>empty();
            case SlugOrId.BySlug(var slug) -> {
                boolean isPost = query.type() == ContentType.POST;
                Optional<ContentId> present = isPost
                        ? items.posts().find(slug, Visibility.PUBLISHED).map(post -> post.id())
                        : items.projects().find(slug, Visibility.PUBLISHED).map(project -> project.id());
                yield present.or(() -> items.formerSlugs()
                        .holder(query.type(), slug)
                        .filter(id -> isPost
                                ? items.posts().find(id, Visibility.PUBLISHED).isPresent()
                                : items.projects()
                                        .find(id, Visibility.PUBLISHED)
                                        .isPresent()));
            }
        });
    }

    private static String beside(String path, String fileName) {
        return path.substring(0, path.lastIndexOf('/') + 1) + fileName;
    }
}
