package dev.portfolio.domain.media;

import dev.portfolio.domain.content.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Which pictures a list shows; a null part does not restrict.
 *
 * @param contains the file name or the alternative text contains this, in any case
 */
public record MediaFilter(@Nullable String contains) {

    public static final MediaFilter ALL = new MediaFilter(null);

    public MediaFilter {
        contains = Texts.optional("q", contains, Texts.TITLE);
    }
}
