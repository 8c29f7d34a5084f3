package dev.portfolio.domain.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.answer.ExtractiveAnswer.Scored;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.search.FoundItem;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExtractiveAnswerTest {

    private final Source first = source(1, "One is said here first. Two is said after it.");
    private final Source second = source(2, "Two is said after it. Three is said at last.");

    @Test
    void aSentenceThatTwoSourcesHaveComesOnce() {
        assertThat(QuotedSentence.of(List.of(first, second)))
                .extracting(QuotedSentence::text)
                .containsExactly("One is said here first.", "Two is said after it.", "Three is said at last.");
    }

    @Test
    void eachSentenceHasItsSource() {
        List<QuotedSentence> all = QuotedSentence.of(List.of(first, second));
        Answer answer = ExtractiveAnswer.of(
                List.of(new Scored(all.get(0), 0.9), new Scored(all.get(1), 0.1), new Scored(all.get(2), 1)));
        assertThat(answer.text()).isEqualTo("One is said here first. [1] Three is said at last. [2]");
        assertThat(answer.sources()).containsExactly(first, second);
        assertThat(answer.refused()).isFalse();
    }

    @Test
    void threeSentencesAreEnough() {
        Source long1 = source(1, "Aa bb cc dd. Ee ff gg hh. Ii jj kk ll. Mm nn oo pp.");
        List<Scored> scored = QuotedSentence.of(List.of(long1)).stream()
                .map(sentence -> new Scored(sentence, 1))
                .toList();
        assertThat(scored).hasSize(4);
        assertThat(ExtractiveAnswer.of(scored).text()).isEqualTo("Aa bb cc dd. [1] Ee ff gg hh. [1] Ii jj kk ll. [1]");
    }

    @Test
    void ofNothingIsARefusal() {
        assertThat(ExtractiveAnswer.of(List.of())).isEqualTo(Answer.refusal());
        assertThat(Answer.refusal().refused()).isTrue();
    }

    private static Source source(int number, String passage) {
        ContentRef ref = new ContentRef(ContentType.POST, SampleContent.newId());
        return new Source(number, new FoundItem(ref, null, "Title " + number), passage);
    }
}
