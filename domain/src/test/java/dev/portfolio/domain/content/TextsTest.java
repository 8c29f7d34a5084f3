package dev.portfolio.domain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.error.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", " a ", "😀", "שלום", "\u0001\uFFFE"})
    void anythingThatCanBeStoredIsKeptAsItIs(String text) {
        assertThat(Texts.required("title", text, 10)).isSameAs(text);
        assertThat(Texts.optional("title", text, 10)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\uD83D", "a\uDE00", "\uDE00\uD83D"})
    void whatCannotBeStoredIsRefused(String text) {
        assertThatThrownBy(() -> Texts.required("title", text, 10))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("title: contains");
        assertThatThrownBy(() -> Texts.optional("body", text, 10))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("body: contains");
    }

    @Test
    void lengthIsCountedInUtf16Units() {
        assertThat(Texts.required("title", "😀😀", 4)).hasSize(4);
        assertThatThrownBy(() -> Texts.required("title", "😀😀", 3))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("has 4 characters; at most 3");
    }

    @Test
    void onlyAnOptionalTextMayBeMissingOrBlank() {
        assertThat(Texts.optional("body", null, 10)).isNull();
        assertThat(Texts.optional("body", "", 10)).isEmpty();
        for (String blank : new String[] {"", " ", "\n\t", "\u3000"}) {
            assertThatThrownBy(() -> Texts.required("title", blank, 10)).isInstanceOf(Invalid.class);
        }
    }
}
