package dev.portfolio.web.feed;

import java.util.Optional;

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
}
