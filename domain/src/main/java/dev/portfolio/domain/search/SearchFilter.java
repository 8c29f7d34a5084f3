package dev.portfolio.domain.search;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What search is restricted to; a null part does not restrict.
 *
 * @param type items of this type
 * @param tag items with exactly this tag
 */
public record SearchFilter(
        @Nullable ContentType type, @Nullable String tag) {

    public static final SearchFilter NONE = new SearchFilter(null, null);

    public SearchFilter {
        tag = Texts.optional("tag", tag, Labels.MAX_LENGTH);
    }
}
