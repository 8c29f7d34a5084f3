package dev.portfolio.bootstrap.settings;

import dev.portfolio.web.feed.PublicSite;
import java.net.URI;
import java.net.URISyntaxException;

/** Reads what the site is that shows the content to people. */
final class SiteSettings {

    private SiteSettings() {}

    /** {@link SettingInvalid} for the first value that cannot be used. */
    static PublicSite from(Environment environment, SiteFile file) {
        return new PublicSite(
                environment.text("PUBLIC_URL").map(SiteSettings::address),
                environment.text("SITE_TITLE").or(file::name).orElse(PublicSite.DEFAULT.title()),
                environment
                        .text("POST_PATH")
                        .map(path -> path("POST_PATH", path))
                        .orElse(PublicSite.DEFAULT.postPath()),
                environment
                        .text("PROJECT_PATH")
                        .map(path -> path("PROJECT_PATH", path))
                        .orElse(PublicSite.DEFAULT.projectPath()));
    }

    private static String address(String text) {
        try {
            URI uri = new URI(text);
            if (("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null) {
                return text.replaceFirst("/+$", "");
            }
        } catch (URISyntaxException e) {
            // Told below, with what would be right.
        }
        throw new SettingInvalid("PUBLIC_URL", "is '" + text + "'; it has to be like https://example.org.");
    }

    private static String path(String name, String text) {
        String example = text.replace(PublicSite.SLUG, "slug");
        if (!text.startsWith("/") || example.equals(text) || !example.matches("[A-Za-z0-9/._~%?=&#-]+")) {
            throw new SettingInvalid(
                    name, "is '" + text + "'; it has to be a path with {slug} in it, like /blog/{slug}.");
        }
        return text;
    }
}
