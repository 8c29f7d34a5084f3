package dev.portfolio.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.embedding.TokenCounter;
import dev.portfolio.domain.embedding.WordCounter;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PassageCutterTest {

    private static final TokenCounter CHARACTERS = text -> text.codePointCount(0, text.length());

    private final PassageCutter byWords = new PassageCutter(new WordCounter());
    private final PassageCutter byCharacters = new PassageCutter(CHARACTERS);

    @Test
    void aShortTextIsOnePassage() {
        assertThat(byWords.cut("  one\n\ntwo  three ")).containsExactly(new Passage(0, "one\n\ntwo  three"));
        assertThat(byWords.cut(words(0, 200))).containsExactly(new Passage(0, words(0, 200)));
    }

    @Test
    void aBlankTextIsOneEmptyPassage() {
        for (String blank : List.of("", " ", "\n\t")) {
            assertThat(byWords.cut(blank)).containsExactly(new Passage(0, ""));
        }
    }

    @Test
    void passagesOverlapByFiftyTokens() {
        assertThat(byWords.cut(words(0, 500)))
                .containsExactly(
                        new Passage(0, words(0, 200)),
                        new Passage(1, words(150, 350)),
                        new Passage(2, words(300, 500)));
    }

    @Test
    void aHugeWordIsCutIntoPiecesThatFit() {
        String word = "x".repeat(1_000);
        List<Passage> passages = byCharacters.cut("before " + word + " after");
        assertFit(passages);
        assertThat(passages.getFirst().text()).startsWith("before xxx");
        assertThat(passages.getLast().text()).endsWith("xxx after");
        assertThat(passages.stream()
                        .mapToInt(passage -> passage.text().length())
                        .sum())
                .isGreaterThan(1_000);
    }

    @Test
    void textWithoutBlanksIsCutWithoutLosingACharacter() {
        String text = IntStream.range(0, 900)
                .mapToObj(i -> Character.toString(0x4E00 + i))
                .collect(Collectors.joining());
        List<Passage> passages = byCharacters.cut(text);
        assertFit(passages);
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(character ->
                        assertThat(passages).anyMatch(passage -> passage.text().contains(character)));
    }

    @Test
    void noCharacterIsCutInHalf() {
        List<Passage> passages = byCharacters.cut("a" + "😀".repeat(500));
        assertFit(passages);
        assertThat(passages)
                .allSatisfy(passage -> assertThat(passage.text().codePoints())
                        .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }

    @Test
    void everyWordIsInSomePassageAndNoPassageIsTooLong() {
        Random random = new Random(42);
        for (int round = 0; round < 50; round++) {
            String text = IntStream.range(0, random.nextInt(600))
                    .mapToObj(i -> i + "-" + "w".repeat(random.nextInt(20)))
                    .collect(Collectors.joining(" "));
            List<Passage> passages = byCharacters.cut(text);
            assertFit(passages);
            assertThat(passages.stream()
                            .flatMap(passage -> Arrays.stream(passage.text().split(" ", -1))))
                    .containsAll(Arrays.asList(text.split(" ", -1)));
            assertThat(passages).allSatisfy(passage -> assertThat(text).contains(passage.text()));
        }
    }

    @Test
    void aSingleUnitOfTooManyTokensIsAPassageOfItsOwn() {
        PassageCutter greedy = new PassageCutter(text -> 300);
        assertThat(greedy.cut("one two")).containsExactly(new Passage(0, "one"), new Passage(1, "two"));
    }

    @Test
    void theOpeningIsTheBeginningThatFits() {
        assertThat(byWords.opening(words(0, 500), 300)).isEqualTo(words(0, 300));
        assertThat(byWords.opening("  one two ", 300)).isEqualTo("one two");
        assertThat(byWords.opening(" ", 300)).isEmpty();
    }

    private static void assertFit(List<Passage> passages) {
        assertThat(passages)
                .allSatisfy(
                        passage -> assertThat(CHARACTERS.count(passage.text().replaceAll("\\s", "")))
                                .isLessThanOrEqualTo(PassageCutter.PASSAGE_TOKENS));
        assertThat(passages)
                .extracting(Passage::ordinal)
                .isEqualTo(IntStream.range(0, passages.size()).boxed().toList());
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }
}
