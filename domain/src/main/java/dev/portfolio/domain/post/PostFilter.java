package dev.portfolio.domain.post;

import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Which posts a list shows; a null part does not restrict.
 *
 * @param tag has exactly this tag
 * @param titleContains its title contains this text, in any case
 */
public record PostFilter(@Nullable String tag, @Nullable String titleContains) {

    public static final PostFilter ALL = new PostFilter(null, null);

    public PostFilter {
        tag = Texts.optional("tag", tag, Labels.MAX_LENGTH);
        titleContains = Texts.optional("q", titleContains, Texts.TITLE);
    }
}
