package dev.portfolio.domain.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.search.FoundItem;
import dev.portfolio.domain.search.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnswerKeyTest {

    private static final ContentRef REF = new ContentRef(ContentType.POST, SampleContent.newId());
    private final AnswerKey key = key("why is it so", List.of(), "model 1", "Because.");

    @Test
    void blanksAndLetterCaseMakeNoDifference() {
        assertThat(key("Why  is\nit so", List.of(), "model 1", "Because.")).isEqualTo(key);
    }

    @Test
    void everythingElseDoes() {
        Turn before = new Turn(new Question("what"), "That.");
        assertThat(key("why is it not so", List.of(), "model 1", "Because.")).isNotEqualTo(key);
        assertThat(key("why is it so", List.of(before), "model 1", "Because.")).isNotEqualTo(key);
        assertThat(key("why is it so", List.of(), "model 2", "Because.")).isNotEqualTo(key);
        assertThat(key("why is it so", List.of(), "model 1", "Because!")).isNotEqualTo(key);
    }

    private static AnswerKey key(String question, List<Turn> history, String by, String passage) {
        Source source = new Source(1, new FoundItem(REF, null, "Title"), passage);
        return AnswerKey.of(new Question(question), history, by, List.of(source));
    }
}
