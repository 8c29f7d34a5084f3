package dev.portfolio.pages.layout;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to browsers, search engines and those who share a link to it.
 *
 * @param title without the site's name
 * @param description a sentence; the site's where null
 * @param path of the page on this site, with its query
 * @param section the part of the site that it belongs to, as the navigation calls it; null for none
 * @param article when it was published; null where it is no article
 * @param image an address, or null
 * @param facts what it is about, in the words of schema.org; empty for nothing
 * @param scripts that enhance it, by their names
 * @param indexed whether search engines should show it
 */
public record Head(
        String title,
        @Nullable String description,
        String path,
        @Nullable String section,
        @Nullable Instant article,
        @Nullable String image,
        Map<String, Object> facts,
        List<String> scripts,
        boolean indexed) {

    /** A page of the site that is no article. */
    public static Head of(String title, @Nullable String description, String path, @Nullable String section) {
        return new Head(title, description, path, section, null, null, Map.of(), List.of(), true);
    }

    public Head about(Map<String, Object> newFacts) {
        return new Head(title, description, path, section, article, image, newFacts, scripts, indexed);
    }

    public Head with(List<String> newScripts) {
        return new Head(title, description, path, section, article, image, facts, newScripts, indexed);
    }

    public Head publishedAt(@Nullable Instant at) {
        return new Head(title, description, path, section, at, image, facts, scripts, indexed);
    }

    public Head showing(@Nullable String newImage) {
        return new Head(title, description, path, section, article, newImage, facts, scripts, indexed);
    }

    /** Not to be shown by search engines. */
    public Head unlisted() {
        return new Head(title, description, path, section, article, image, facts, scripts, false);
    }
}
