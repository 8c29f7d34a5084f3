package dev.portfolio.domain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.error.Invalid;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "connection-pooling", "v1.2", "snake_case", "a--b", "größe", "接続プール", "ガ", "가나"})
    void acceptsGroupsOfLettersAndDigits(String text) {
        assertThat(new Slug(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "-", "-a", "a-", "a b", "A", "Größe", "ÄB", "a/b", "../a", "a%20b", "a\n", "😀", "a\0",
                "\uD83D"
            })
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> new Slug(text)).isInstanceOf(Invalid.class).hasMessageStartingWith("slug: ");
    }

    @Test
    void isAtMostTwoHundredCharactersLong() {
        assertThat(new Slug("a".repeat(200)).value()).hasSize(200);
        assertThatThrownBy(() -> new Slug("a".repeat(201))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Slug("-".repeat(1_000_000)))
                .isInstanceOf(Invalid.class)
                .message()
                .hasSizeLessThan(300);
    }

    @ParameterizedTest
    @CsvSource({
        "Connection Pooling, connection-pooling",
        "'  What?  Why & how! ', what-why-how",
        "Über Größe, uber-grosse",
        "Crème brûlée à la carte, creme-brulee-a-la-carte",
        "İstanbul, istanbul",
        "C++ und C#, c-und-c",
        "SQLITE_TMPDIR, sqlite-tmpdir",
        "ﬁle № ½, file-no-1-2",
        "接続プール, 接続プール",
        "ガギグ ｶﾞ, ガギグ-ガ",
        "日本語のスラッグ（仮）, 日本語のスラッグ-仮",
        "Привет й, привет-й",
        "한국어, 한국어",
        "🚀 Launch 🚀, launch",
    })
    void isSuggestedByAText(String text, String slug) {
        assertThat(Slug.from(text)).contains(new Slug(slug));
    }

    @Test
    void isTheSameForComposedAndDecomposedText() {
        assertThat(Slug.from("Cafe\u0301 \u30AB\u3099")).isEqualTo(Slug.from("Café ガ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "🚀", "😀👩‍👩‍👧", "---", "?!", "\uD83D", "\0"})
    void isNotSuggestedByATextWithoutLettersAndDigits(String text) {
        assertThat(Slug.from(text)).isEmpty();
    }

    @Test
    void aLongTextIsCut() {
        assertThat(Slug.from("word ".repeat(100_000)).orElseThrow().value())
                .hasSize(199)
                .endsWith("-word");
        assertThat(Slug.from("a".repeat(199) + " b").orElseThrow().value()).isEqualTo("a".repeat(199));
    }

    @Test
    void noCharacterIsCutInHalf() {
        String outsideTheBasicPlane = "𠮷";
        assertThat(Slug.from("a".repeat(199) + outsideTheBasicPlane.repeat(3))
                        .orElseThrow()
                        .value())
                .isEqualTo("a".repeat(199));
        assertThat(Slug.from("a".repeat(198) + outsideTheBasicPlane.repeat(3))
                        .orElseThrow()
                        .value())
                .isEqualTo("a".repeat(198) + outsideTheBasicPlane);
    }

    @Test
    void suggestsTheFirstNumberedSlugThatIsFree() {
        Slug slug = new Slug("pool");
        assertThat(slug.numbered(_ -> true)).contains(new Slug("pool-2"));
        assertThat(slug.numbered(free -> !Set.of("pool-2", "pool-3").contains(free.value())))
                .contains(new Slug("pool-4"));
        assertThat(slug.numbered(_ -> false)).isEmpty();
    }

    @Test
    void aNumberedSlugIsCutToFit() {
        assertThat(new Slug("a".repeat(200)).numbered(_ -> true)).contains(new Slug("a".repeat(198) + "-2"));
        assertThat(new Slug("a".repeat(197) + ".bc").numbered(_ -> true)).contains(new Slug("a".repeat(197) + "-2"));
    }
}
