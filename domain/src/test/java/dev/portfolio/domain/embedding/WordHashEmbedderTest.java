package dev.portfolio.domain.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.portfolio.domain.error.Unavailable;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WordHashEmbedderTest {

    private final WordHashEmbedder embedder = new WordHashEmbedder();

    @Test
    void textsThatShareWordsAreNear() {
        Embedding question = embedder.question("open Connection");
        List<Embedding> texts = embedder.texts(List.of("connection, open!", "open doors", "rain and wind"));
        assertThat(question.cosineDistance(texts.get(0))).isCloseTo(0, within(1e-6));
        assertThat(question.cosineDistance(texts.get(1))).isCloseTo(0.5, within(1e-6));
        assertThat(question.cosineDistance(texts.get(2))).isCloseTo(1, within(1e-6));
    }

    @Test
    void aTextWithoutWordsHasAVectorToo() {
        assertThat(embedder.question("").cosineDistance(embedder.question("words")))
                .isCloseTo(1, within(1e-6));
    }

    @Test
    void failsOnDemand() {
        embedder.unavailable(true);
        assertThatThrownBy(() -> embedder.question("words")).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> embedder.texts(List.of("words"))).isInstanceOf(Unavailable.class);
        embedder.unavailable(false);
        assertThat(embedder.texts(List.of("words"))).hasSize(1);
    }
}
