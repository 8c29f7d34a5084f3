package dev.portfolio.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class QuotedPhrasesTest {

    @Test
    void areWhatStandsInQuotationMarks() {
        assertThat(QuotedPhrases.in("set \"SQLITE_TMPDIR\" for “large files”, „große Dateien“ «и» »so« 「接続」 『プール』"))
                .containsExactly("SQLITE_TMPDIR", "large files", "große Dateien", "и", "so");
        assertThat(QuotedPhrases.in("「接続」 『プール』")).containsExactly("接続", "プール");
    }

    @Test
    void marksWithoutAFellowAndApostrophesAreNone() {
        assertThat(QuotedPhrases.in("a 27\" display, don't 'do' it, “open")).isEmpty();
        assertThat(QuotedPhrases.in("a \"b c\" d\"")).containsExactly("b c");
    }

    @Test
    void phrasesWithoutAWordOrSaidTwiceDoNotCount() {
        assertThat(QuotedPhrases.in("\"\" \" \" \"?!\" \" a \" \"a\"")).containsExactly("a");
    }
}
