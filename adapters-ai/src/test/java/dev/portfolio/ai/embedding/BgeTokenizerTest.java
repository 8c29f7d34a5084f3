package dev.portfolio.ai.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BgeTokenizerTest {

    private static final BgeTokenizer TOKENIZER = new BgeTokenizer();

    @AfterAll
    static void stop() {
        TOKENIZER.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '', 0
                    '  ', 0
                    hello, 1
                    Hello world!, 3
                    unaffable, 3
                    embedding, 3
                    don't, 3
                    C++, 3
                    café, 1
                    日本, 2
                    \ud83d\ude80, 1
                    """)
    void countsAsTheModelDoes(String text, int tokens) {
        assertThat(TOKENIZER.count(text)).isEqualTo(tokens);
    }

    @Test
    void countsTextsOfAnyLength() {
        assertThat(TOKENIZER.count("word ".repeat(2_000))).isEqualTo(2_000);
    }

    @Test
    void putsTheMarksAroundTheTokensAndKeepsTheLastWhenItCuts() {
        assertThat(TOKENIZER.ids("hello world", 512)).containsExactly(101, 7592, 2088, 102);
        assertThat(TOKENIZER.ids("hello world", 3)).containsExactly(101, 7592, 102);
    }

    @Test
    void countsTheSameFromManyThreads() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> counts =
                    threads.invokeAll(Collections.nCopies(200, () -> TOKENIZER.count("embedding ".repeat(100))));
            for (Future<Integer> count : counts) {
                assertThat(count.get()).isEqualTo(300);
            }
        }
    }

    @Test
    void neitherReportsNorFetchesAnythingOverTheNetwork() {
        TOKENIZER.count("loaded");

        assertThat(System.getProperty("ai.djl.offline")).isEqualTo("true");
    }
}
