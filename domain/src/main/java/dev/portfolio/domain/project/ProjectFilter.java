package dev.portfolio.domain.project;

import org.jspecify.annotations.Nullable;

/**
 * Which projects a list shows; a null part does not restrict.
 *
 * @param tag has exactly this tag
 * @param tech is made with exactly this technology
 * @param featured is one of those to be shown first, or is not
 * @param titleContains its title contains this text, in any case
 */
public record ProjectFilter(
        @Nullable String tag,
        @Nullable String tech,
        @Nullable Boolean featured,
        @Nullable String titleContains) {

    public static final ProjectFilter ALL = new ProjectFilter(null, null, null, null);
}
