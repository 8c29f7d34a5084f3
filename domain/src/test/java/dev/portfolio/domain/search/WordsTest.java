package dev.portfolio.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordsTest {

    @Test
    void areWhatStandsBetweenBlanksWithoutTheMarksAroundIt() {
        assertThat(Words.in("A pool (of connections), kept \"alive\": a pool!"))
                .containsExactly("A", "pool", "of", "connections", "kept", "alive", "a");
    }

    @Test
    void namesKeepTheirMarks() {
        assertThat(Words.in("C++ and .NET, set SQLITE_TMPDIR; see home.arpa."))
                .containsExactly("C++", "and", ".NET", "set", "SQLITE_TMPDIR", "see", "home.arpa");
        assertThat(Words.in(" - ? ")).isEmpty();
        assertThat(Words.in("Größe, プール です")).containsExactly("Größe", "プール", "です");
    }
}
