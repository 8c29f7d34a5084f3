package dev.portfolio.domain.search;

import dev.portfolio.domain.content.ContentRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts of one item that have no vector yet.
 *
 * @param opening null where its vector is there
 */
public record TextsToEmbed(
        ContentRef ref, String title, @Nullable String opening, List<Passage> passages) {

    public TextsToEmbed {
        passages = List.copyOf(passages);
    }

    /** All texts as the model is to see them: the opening, if it is wanted, then the passages in context. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        if (opening != null) {
            texts.add(opening);
        }
        for (Passage passage : passages) {
            texts.add(SearchDocument.inContext(title, passage.text()));
        }
        return texts;
    }
}
