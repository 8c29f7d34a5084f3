package dev.portfolio.domain.search;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Slug;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as search sees it.
 *
 * @param slug null where the type has none
 * @param year in which it was published, a certification issued, in UTC; null where it was not
 * @param published whether everybody may find it
 * @param opening the beginning of the item, title first, that is embedded as a whole
 * @param passages its text in pieces; at least one
 */
public record SearchDocument(
        ContentRef ref,
        @Nullable Slug slug,
        String title,
        Labels tags,
        Labels techStack,
        @Nullable Integer year,
        boolean published,
        String opening,
        List<Passage> passages) {

    public SearchDocument {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("A search document has at least one passage.");
        }
    }

    /** The text by which a passage is found: the title gives it its context. */
    public static String inContext(String title, String passage) {
        return title + "\n" + passage;
    }
}
