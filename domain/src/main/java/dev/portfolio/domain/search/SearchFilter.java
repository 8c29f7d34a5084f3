package dev.portfolio.domain.search;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.error.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What search is restricted to; a null part does not restrict.
 *
 * @param type items of this type
 * @param tag items with exactly this tag
 * @param tech items made with exactly this technology
 * @param year items published, certifications issued, in this year in UTC; 1 to 9999
 */
public record SearchFilter(
        @Nullable ContentType type,
        @Nullable String tag,
        @Nullable String tech,
        @Nullable Integer year) {

    public static final SearchFilter NONE = new SearchFilter(null, null, null, null);

    private static final int LAST_YEAR = 9999;

    public SearchFilter {
        tag = Texts.optional("tag", tag, Labels.MAX_LENGTH);
        tech = Texts.optional("tech", tech, Labels.MAX_LENGTH);
        if (year != null && (year < 1 || year > LAST_YEAR)) {
            throw new Invalid("year", "is " + year + "; allowed is 1 to " + LAST_YEAR);
        }
    }

    /** By type and tag alone. */
    public static SearchFilter of(@Nullable ContentType type, @Nullable String tag) {
        return new SearchFilter(type, tag, null, null);
    }
}
