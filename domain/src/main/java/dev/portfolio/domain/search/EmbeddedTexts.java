package dev.portfolio.domain.search;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The vectors of texts of one item.
 *
 * @param title the item's title when they were made: each passage was embedded with it
 * @param profile which they belong to
 * @param opening null where it was not wanted
 */
public record EmbeddedTexts(
        ContentRef ref,
        String title,
        EmbeddingProfileId profile,
        @Nullable EmbeddedOpening opening,
        List<EmbeddedPassage> passages) {

    /** The vector of an item's opening. */
    public record EmbeddedOpening(String text, Embedding embedding) {}

    /** The vector of a passage. */
    public record EmbeddedPassage(Passage passage, Embedding embedding) {}

    public EmbeddedTexts {
        passages = List.copyOf(passages);
    }

    /**
     * Puts texts and their vectors together.
     *
     * @param vectors in the order of {@link TextsToEmbed#texts()}
     */
    public static EmbeddedTexts of(TextsToEmbed wanted, EmbeddingProfileId profile, List<Embedding> vectors) {
        int passagesFrom = wanted.opening() == null ? 0 : 1;
        if (vectors.size() != passagesFrom + wanted.passages().size()) {
            throw new IllegalArgumentException(
                    vectors.size() + " vectors for " + wanted.texts().size() + " texts.");
        }
        EmbeddedOpening opening =
                wanted.opening() == null ? null : new EmbeddedOpening(wanted.opening(), vectors.get(0));
        List<EmbeddedPassage> passages = new ArrayList<>();
        for (int i = 0; i < wanted.passages().size(); i++) {
            passages.add(new EmbeddedPassage(wanted.passages().get(i), vectors.get(passagesFrom + i)));
        }
        return new EmbeddedTexts(wanted.ref(), wanted.title(), profile, opening, passages);
    }
}
