package dev.portfolio.application.evaluation;

import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.evaluation.JudgedQuestion;
import dev.portfolio.domain.evaluation.RankingMeasure;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.search.Question;
import dev.portfolio.domain.search.SearchMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class EvaluateSearchTest {

    private final UseCases useCases = new UseCases();
    private final Post zebra = withTitle(withTexts(aPublishedPost(), "a zebra in the grass", null), "Zebra");
    private final Post quagga = withTitle(withTexts(aPublishedPost(), "a quagga in the grass", null), "Quagga");

    @BeforeEach
    void content() {
        useCases.put(zebra);
        useCases.put(quagga);
        useCases.embed();
    }

    @Test
    void measuresEveryModeAndTellsWhatWasFoundInstead() {
        List<Integer> progress = new ArrayList<>();
        EvaluateSearch.Command command = new EvaluateSearch.Command(
                List.of(judged("right", "zebra", zebra), judged("wrong", "zebra grass", quagga)),
                (done, total) -> progress.add(total - done));

        List<ModeEvaluation> modes = useCases.evaluateSearch().execute(command);

        assertThat(modes)
                .extracting(ModeEvaluation::mode)
                .containsExactly(SearchMode.KEYWORD, SearchMode.SEMANTIC, SearchMode.HYBRID);
        assertThat(progress).containsExactly(5, 4, 3, 2, 1, 0);
        assertThat(modes).allSatisfy(mode -> {
            assertThat(mode.estimate(RankingMeasure.HIT_AT_1).mean()).isEqualTo(0.5);
            assertThat(mode.estimate(RankingMeasure.RECIPROCAL_RANK).mean()).isEqualTo(0.75);
            AnsweredQuestion failure = mode.failures().getFirst();
            assertThat(failure.question().id()).isEqualTo("wrong");
            assertThat(failure.rank()).isEqualTo(2);
            assertThat(failure.found().getFirst().title()).isEqualTo("Zebra");
        });
    }

    @Test
    void keywordsAloneAreNotTakenForAll() {
        useCases.memory().embedder().unavailable(true);
        assertThatThrownBy(() -> useCases.evaluateSearch()
                        .execute(new EvaluateSearch.Command(List.of(judged("q", "zebra", zebra)), (_, _) -> {})))
                .isInstanceOf(Unavailable.class);
    }

    private static JudgedQuestion judged(String id, String question, Post right) {
        return new JudgedQuestion(id, new Question(question), Map.of(right.id(), 1));
    }
}
