package dev.portfolio.pages.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A pool keeps pools open.  | pool       | A [pool] keeps pools open.
        A pool keeps pools open.  | pool pools | A [pool] keeps [pools] open.
        C++ and C                 | C++ C      | [C++] and [C]
        carpool, pool-side        | pool       | carpool, [pool]-side
        nothing here              | pool       | nothing here
        """)
    void wordsAreMarkedWhereTheyStandByThemselves(String text, String words, String marked) {
        String shown = MarkedText.of(text, List.of(words.split(" "))).pieces().stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());

        assertThat(shown).isEqualTo(marked);
    }
}
