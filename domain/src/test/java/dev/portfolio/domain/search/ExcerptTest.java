package dev.portfolio.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExcerptTest {

    @Test
    void putsAPassageOnOneLine() {
        assertThat(Excerpt.of("  one\n\n two\t\u00a0three\u2028four ")).isEqualTo("one two three four");
        assertThat(Excerpt.of("")).isEmpty();
    }

    @Test
    void keepsWhatFits() {
        String passage = "x".repeat(Excerpt.MAX_LENGTH);
        assertThat(Excerpt.of(passage)).isEqualTo(passage);
    }

    @Test
    void cutsAfterAWord() {
        String excerpt = Excerpt.of("word ".repeat(100));
        assertThat(excerpt).endsWith("word…").hasSizeLessThanOrEqualTo(Excerpt.MAX_LENGTH);
        assertThat(excerpt).hasSizeGreaterThan(Excerpt.MAX_LENGTH - 10);
    }

    @Test
    void cutsTextWithoutBlanksAfterACharacter() {
        assertThat(Excerpt.of("語".repeat(400))).isEqualTo("語".repeat(299) + "…");
        String emoji = Excerpt.of("x" + "😀".repeat(400));
        assertThat(emoji).isEqualTo("x" + "😀".repeat(149) + "…");
        assertThat(Excerpt.of("😀".repeat(400))).isEqualTo("😀".repeat(149) + "…");
    }
}
