package dev.portfolio.domain.project;

import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Texts;
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

    public ProjectFilter {
        tag = Texts.optional("tag", tag, Labels.MAX_LENGTH);
        tech = Texts.optional("tech", tech, Labels.MAX_LENGTH);
        titleContains = Texts.optional("q", titleContains, Texts.TITLE);
    }
}
