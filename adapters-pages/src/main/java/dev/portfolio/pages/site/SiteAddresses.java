package dev.portfolio.pages.site;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.search.FoundItem;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Where the pages are.
 *
 * @param base what all public addresses begin with, without a slash at the end; empty is this server on localhost
 * @param postPath where a post is, after the base, with {@value #SLUG} in it
 * @param projectPath likewise for a project
 */
public record SiteAddresses(Optional<String> base, String postPath, String projectPath) {

    public static final String SLUG = "{slug}";
    public static final SiteAddresses DEFAULT =
            new SiteAddresses(Optional.empty(), "/posts/" + SLUG, "/projects/" + SLUG);

    private static final Pattern PLAIN_TAG = Pattern.compile("[\\p{L}\\p{M}\\p{N}+#_-][\\p{L}\\p{M}\\p{N} .+#_-]*");

    /** The path of an item's page: its own, or its place on the page of all certifications. */
    public String of(ContentType type, @Nullable Slug slug, ContentId id) {
        return switch (type) {
            case POST -> post(required(slug));
            case PROJECT -> project(required(slug));
            case CERTIFICATION -> "/certifications#c-" + id;
        };
    }

    private static Slug required(@Nullable Slug slug) {
        if (slug == null) {
            throw new IllegalArgumentException("Posts and projects have slugs.");
        }
        return slug;
    }

    public String of(FoundItem item) {
        return of(item.ref().type(), item.slug(), item.ref().id());
    }

    public String post(Slug slug) {
        return path(postPath, slug);
    }

    public String project(Slug slug) {
        return path(projectPath, slug);
    }

    private static String path(String pattern, Slug slug) {
        return pattern.replace(SLUG, UriUtils.encodePathSegment(slug.value(), StandardCharsets.UTF_8));
    }

    /** Where this server answers with the page of a post. */
    public String postRoute() {
        return PlainPath.of(postPath, DEFAULT.postPath);
    }

    /** Where this server answers with the page of a project. */
    public String projectRoute() {
        return PlainPath.of(projectPath, DEFAULT.projectPath);
    }

    /** The path of the page of a tag; a tag that no path can hold is asked for by a parameter. */
    public static String tag(String tag) {
        return PLAIN_TAG.matcher(tag).matches() && !tag.endsWith(".")
                ? "/tags/" + UriUtils.encode(tag, StandardCharsets.UTF_8)
                : "/tags?name=" + UriUtils.encode(tag, StandardCharsets.UTF_8);
    }

    /** The absolute address of a path on this site; what is absolute already stays. */
    public String absolute(String path, int localPort) {
        return path.startsWith("/") ? base.orElseGet(() -> "http://localhost:" + localPort) + path : path;
    }
}
