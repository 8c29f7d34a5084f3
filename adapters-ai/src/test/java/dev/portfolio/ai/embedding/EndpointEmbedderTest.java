package dev.portfolio.ai.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.ai.embedding.ScriptedEndpoint.Asked;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.error.Unavailable;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EndpointEmbedderTest {

    private ScriptedEndpoint endpoint;
    private EndpointEmbedder embedder;

    @BeforeEach
    void start() throws IOException {
        endpoint = new ScriptedEndpoint();
        embedder = new EndpointEmbedder(endpoint.settings());
    }

    @AfterEach
    void stop() {
        embedder.close();
        endpoint.close();
    }

    @Test
    void asksForTheModelWithTheKey() {
        assertThat(embedder.question("why?")).isEqualTo(axis(0));
        assertThat(endpoint.asked())
                .containsExactly(new Asked("some-model", List.of("why?"), "Bearer " + ScriptedEndpoint.KEY));
        assertThat(embedder.model()).isEqualTo("some-model");
    }

    @Test
    void sendsNoHeaderWithoutKey() {
        EmbeddingEndpoint open =
                EmbeddingEndpoint.of(endpoint.settings().baseUrl().toString() + "/", "m", " ");
        try (EndpointEmbedder keyless = new EndpointEmbedder(open)) {
            keyless.question("why?");
        }
        assertThat(endpoint.asked().getFirst().authorization()).isNull();
    }

    @Test
    void putsThePrefixesOfTheModelBeforeQuestionsAndTexts() {
        EmbeddingEndpoint e5 =
                EmbeddingEndpoint.of(endpoint.settings().baseUrl().toString(), "intfloat/e5-base-v2", null);
        try (EndpointEmbedder prefixing = new EndpointEmbedder(e5)) {
            prefixing.question("why?");
            prefixing.texts(List.of("Because."));
        }
        assertThat(endpoint.asked())
                .extracting(Asked::texts)
                .containsExactly(List.of("query: why?"), List.of("passage: Because."));
    }

    @Test
    void sendsAtMost32TextsAtATimeAndKeepsTheirOrder() {
        List<Embedding> vectors =
                embedder.texts(IntStream.range(0, 70).mapToObj(i -> "t" + i).toList());

        assertThat(endpoint.asked()).extracting(asked -> asked.texts().size()).containsExactly(32, 32, 6);
        assertThat(vectors)
                .isEqualTo(IntStream.range(0, 70).mapToObj(i -> axis(i % 32)).toList());
    }

    @Test
    void asksNothingForNoTexts() {
        assertThat(embedder.texts(List.of())).isEmpty();
        assertThat(endpoint.asked()).isEmpty();
    }

    @Test
    void ordersByIndex() {
        endpoint.answers(
                200,
                "{\"data\": [" + ScriptedEndpoint.item(2, 768) + "," + ScriptedEndpoint.item(0, 768) + ","
                        + ScriptedEndpoint.item(1, 768) + "]}");

        assertThat(embedder.texts(List.of("a", "b", "c"))).containsExactly(axis(0), axis(1), axis(2));
    }

    @Test
    void keepsTheOrderWhereThereIsNoIndex() {
        endpoint.answers(200, "{\"data\": [{\"embedding\": [0, 1]}, {\"embedding\": [1, 0]}]}");

        assertThat(embedder.texts(List.of("a", "b"))).containsExactly(Embedding.of(0, 1), Embedding.of(1, 0));
    }

    @Test
    void takesAnyDimensionAndScalesToLengthOne() {
        endpoint.answers(200, "{\"data\": [{\"embedding\": [3, 4]}, {\"embedding\": [0, 5e30]}]}");

        assertThat(embedder.texts(List.of("a", "b"))).containsExactly(Embedding.of(0.6f, 0.8f), Embedding.of(0, 1));
    }

    @Test
    void asksForAVectorWhereItsDimensionIsNotSet() {
        endpoint.answers(200, ScriptedEndpoint.vectors(1, 1_536));
        assertThat(embedder.dimension()).isEqualTo(1_536);
        assertThat(endpoint.asked()).hasSize(1);
        try (EndpointEmbedder told = new EndpointEmbedder(endpoint.settings().withDimensions(768))) {
            assertThat(told.dimension()).isEqualTo(768);
        }
        assertThat(endpoint.asked()).hasSize(1);
    }

    @Test
    void takesOnlyTheDimensionsThatWereSet() {
        endpoint.answers(200, ScriptedEndpoint.vectors(1, 384));
        try (EndpointEmbedder strict = new EndpointEmbedder(endpoint.settings().withDimensions(768))) {
            assertThatThrownBy(() -> strict.question("why?"))
                    .isInstanceOf(Unavailable.class)
                    .hasMessageContaining("384")
                    .hasMessageContaining("768")
                    .hasMessageContaining("EMBED_MODEL");
        }
    }

    @Test
    void sendsWhatIsNotValidUnicode() {
        assertThat(embedder.question("half \ud83d a pair")).isEqualTo(axis(0));
    }

    @Test
    void failsWhenClosed() {
        embedder.close();

        assertThatThrownBy(() -> embedder.question("why?")).isInstanceOf(Unavailable.class);
    }

    private static Embedding axis(int place) {
        float[] values = new float[768];
        values[place] = 1;
        return Embedding.of(values);
    }
}
