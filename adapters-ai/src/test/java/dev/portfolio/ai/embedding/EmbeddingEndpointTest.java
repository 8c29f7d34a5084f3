package dev.portfolio.ai.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddingEndpointTest {

    private static final String URL = "http://localhost:11434/v1";

    @ParameterizedTest
    @ValueSource(
            strings = {"", "localhost:11434", "ftp://host/", "http:///v1", "http://me:secret@host/v1", "not a url"})
    void refusesWhatIsNoAddress(String baseUrl) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmbeddingEndpoint.of(baseUrl, "m", null))
                .withMessageContaining("EMBED_BASE_URL")
                .withMessageNotContaining("secret");
    }

    @Test
    void refusesAnEmptyModel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmbeddingEndpoint.of(URL, " ", null))
                .withMessageContaining("EMBED_MODEL");
    }

    @Test
    void refusesAKeyThatCannotBeSentAndDoesNotShowIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmbeddingEndpoint.of(URL, "m", "sk-secret\nX-Other: 1"))
                .withMessageContaining("EMBED_API_KEY")
                .withMessageNotContaining("secret");
    }

    @Test
    void doesNotShowItsKey() {
        assertThat(EmbeddingEndpoint.of(URL, "m", " sk-secret\n"))
                .returns("sk-secret", EmbeddingEndpoint::apiKey)
                .hasToString("EmbeddingEndpoint[" + URL + ", m, with a key]");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    bge-small-en-v1.5-q, 'Represent this sentence for searching relevant passages: ', ''
                    BAAI/bge-base-en-v1.5, 'Represent this sentence for searching relevant passages: ', ''
                    bge-m3, '', ''
                    intfloat/e5-base-v2, 'query: ', 'passage: '
                    multilingual-e5-base, 'query: ', 'passage: '
                    nomic-embed-text:latest, 'search_query: ', 'search_document: '
                    text-embedding-3-small, '', ''
                    code5-embed, '', ''
                    """)
    void knowsThePrefixesByTheModelsName(String model, String question, String text) {
        assertThat(EmbeddingEndpoint.of(URL, model, null).prefixes()).isEqualTo(new Prefixes(question, text));
    }

    @Test
    void takesOtherPrefixesWhereTheyAreSet() {
        EmbeddingEndpoint e5 = EmbeddingEndpoint.of(URL, "e5-base-v2", null);

        assertThat(e5.withPrefixes("", null).prefixes()).isEqualTo(new Prefixes("", "passage: "));
        assertThat(e5.withPrefixes(null, "p: ").prefixes()).isEqualTo(new Prefixes("query: ", "p: "));
    }
}
