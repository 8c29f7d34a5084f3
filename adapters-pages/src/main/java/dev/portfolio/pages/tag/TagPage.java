package dev.portfolio.pages.tag;

import dev.portfolio.pages.layout.Head;
import dev.portfolio.pages.layout.Places;
import dev.portfolio.pages.post.PostEntry;
import dev.portfolio.pages.project.ProjectCard;
import dev.portfolio.pages.site.SiteAddresses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has a tag: posts part by part, projects with the first part.
 *
 * @param next the address of the part that follows; null for the last
 */
record TagPage(
        String tag,
        List<ProjectCard> projects,
        List<PostEntry> posts,
        boolean first,
        @Nullable String next) {

    boolean isEmpty() {
        return projects.isEmpty() && posts.isEmpty();
    }

    String path() {
        return SiteAddresses.tag(tag);
    }

    Head head(@Nullable String after) {
        return Head.of("Tagged " + tag, "Posts and projects about " + tag + ".", Places.of(path(), after), null);
    }
}
