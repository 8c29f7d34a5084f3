package dev.portfolio.application.evaluation;

import dev.portfolio.application.search.SearchContent;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.evaluation.JudgedQuestion;
import dev.portfolio.domain.evaluation.RankingMeasure;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.domain.search.SearchMode;
import dev.portfolio.domain.search.SearchResult;
import java.util.ArrayList;
import java.util.List;

/** Asks judged questions in every mode, as a visitor would, and keeps what was found. */
public final class EvaluateSearch {

    private static final List<SearchMode> MODES = List.of(SearchMode.KEYWORD, SearchMode.SEMANTIC, SearchMode.HYBRID);

    private final SearchContent searchContent;

    public EvaluateSearch(SearchContent searchContent) {
        this.searchContent = searchContent;
    }

    /**
     * What is asked.
     *
     * @param questions at least one
     */
    public record Command(List<JudgedQuestion> questions, Listener listener) {
        public Command {
            questions = List.copyOf(questions);
        }
    }

    /** Hears how far it is. */
    public interface Listener {

        /** So many answers are there, of so many. */
        void onAnswer(int done, int total);
    }

    /**
     * The modes in the order keyword, semantic, hybrid. {@link Unavailable} when the embedding model does not answer: figures
     * of keywords alone must not be taken for those of all.
     */
    public List<ModeEvaluation> execute(Command command) {
        List<ModeEvaluation> evaluations = new ArrayList<>();
        int done = 0;
        int total = command.questions().size() * MODES.size();
        for (SearchMode mode : MODES) {
            List<AnsweredQuestion> answered = new ArrayList<>();
            for (JudgedQuestion question : command.questions()) {
                answered.add(answered(question, mode));
                done++;
                command.listener().onAnswer(done, total);
            }
            evaluations.add(new ModeEvaluation(mode, answered));
        }
        return evaluations;
    }

    private AnsweredQuestion answered(JudgedQuestion question, SearchMode mode) {
        SearchContent.Answer answer = searchContent.execute(
                new SearchContent.Query(question.question(), SearchFilter.NONE, mode, RankingMeasure.DEPTH));
        if (answer.degraded()) {
            throw new Unavailable(
                    "embedder_unavailable", "The embedding model did not answer the question " + question.id() + ".");
        }
        return new AnsweredQuestion(
                question, answer.items().stream().map(SearchResult::item).toList());
    }
}
