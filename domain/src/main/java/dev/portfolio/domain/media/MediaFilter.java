package dev.portfolio.domain.media;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.Texts;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which pictures a list shows; a null part does not restrict.
 *
 * @param contains the file name or the alternative text contains this, in any case
 * @param ids one of these
 */
public record MediaFilter(
        @Nullable String contains, @Nullable Set<ContentId> ids) {

    public static final MediaFilter ALL = new MediaFilter(null, null);

    public MediaFilter {
        contains = Texts.optional("q", contains, Texts.TITLE);
        ids = ids == null ? null : Set.copyOf(ids);
    }

    public static MediaFilter containing(@Nullable String text) {
        return new MediaFilter(text, null);
    }

    public static MediaFilter of(Set<ContentId> ids) {
        return new MediaFilter(null, ids);
    }
}
