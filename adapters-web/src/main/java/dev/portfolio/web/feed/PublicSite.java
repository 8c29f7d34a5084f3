package dev.portfolio.web.feed;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/**
 * The site that shows the content to people.
 *
 * @param address what all its addresses begin with, without a slash at the end; empty takes this server on localhost
 * @param title its name
 * @param postPath where a post is, after the address, with {@value #SLUG} in it
 * @param projectPath likewise for a project
 */
public record PublicSite(Optional<String> address, String title, String postPath, String projectPath) {

    /** Stands for the slug in a path. */
    public static final String SLUG = "{slug}";

    public static final PublicSite DEFAULT =
            new PublicSite(Optional.empty(), "Portfolio", "/posts/" + SLUG, "/projects/" + SLUG);

    /** Where people read this item, after the address; certifications have no page. */
    public Optional<String> pathOf(ContentType type, Slug slug) {
        return switch (type) {
            case POST -> Optional.of(path(postPath, slug));
            case PROJECT -> Optional.of(path(projectPath, slug));
            case CERTIFICATION -> Optional.empty();
        };
    }

    private static String path(String pattern, Slug slug) {
        return pattern.replace(SLUG, UriUtils.encodePathSegment(slug.value(), StandardCharsets.UTF_8));
    }
}
