package dev.portfolio.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.search.EmbeddedTexts.EmbeddedOpening;
import dev.portfolio.domain.search.EmbeddedTexts.EmbeddedPassage;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextsToEmbedTest {

    private final Post post = SearchContract.post("Title");
    private final List<Passage> passages = SearchContract.passages("one", "two");
    private final TextsToEmbed all = new TextsToEmbed(post.ref(), "Title", "Title\nall", passages);
    private final TextsToEmbed withoutOpening = new TextsToEmbed(post.ref(), "Title", null, passages);

    private static final EmbeddingProfileId PROFILE = new EmbeddingProfileId(3);

    @Test
    void passagesAreEmbeddedWithTheirTitle() {
        assertThat(all.texts()).containsExactly("Title\nall", "Title\none", "Title\ntwo");
        assertThat(withoutOpening.texts()).containsExactly("Title\none", "Title\ntwo");
    }

    @Test
    void vectorsBelongToTheTextsInTheirOrder() {
        List<Embedding> vectors = SearchContract.directions(0, 10, 20);
        assertThat(EmbeddedTexts.of(all, PROFILE, vectors))
                .isEqualTo(new EmbeddedTexts(
                        post.ref(),
                        "Title",
                        PROFILE,
                        new EmbeddedOpening("Title\nall", vectors.get(0)),
                        List.of(
                                new EmbeddedPassage(passages.get(0), vectors.get(1)),
                                new EmbeddedPassage(passages.get(1), vectors.get(2)))));
        assertThat(EmbeddedTexts.of(withoutOpening, PROFILE, vectors.subList(0, 2))
                        .opening())
                .isNull();
    }

    @Test
    void thereIsAVectorForEachText() {
        assertThatThrownBy(() -> EmbeddedTexts.of(all, PROFILE, SearchContract.directions(0, 10)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EmbeddedTexts.of(withoutOpening, PROFILE, SearchContract.directions(0, 10, 20)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDocumentHasAPassage() {
        assertThatThrownBy(() -> SearchContract.document(post, "Title", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
