package dev.portfolio.application.answer;

import dev.portfolio.application.embedding.ProfileModel;
import dev.portfolio.application.embedding.ProfileModels;
import dev.portfolio.domain.answer.Answer;
import dev.portfolio.domain.answer.ExtractiveAnswer;
import dev.portfolio.domain.answer.QuotedSentence;
import dev.portfolio.domain.answer.Source;
import dev.portfolio.domain.answer.Turn;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.search.ContentSearch;
import dev.portfolio.domain.search.Question;
import dev.portfolio.domain.search.Words;
import dev.portfolio.domain.transaction.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers a question with the sentences of the portfolio that fit it best, word for word, each with its source. What nothing
 * published answers is refused.
 */
public final class AskPortfolio {

    /** How many turns of a conversation may come along. */
    public static final int MOST_TURNS = 10;

    /** A visitor waits while these are compared. */
    private static final int MOST_SENTENCES = 30;

    private final FindSources findSources;
    private final ContentSearch search;
    private final ProfileModels models;
    private final Transactions transactions;

    public AskPortfolio(
            FindSources findSources, ContentSearch search, ProfileModels models, Transactions transactions) {
        this.findSources = findSources;
        this.search = search;
        this.models = models;
        this.transactions = transactions;
    }

    /**
     * What is asked.
     *
     * @param history what was said before in the same conversation, the latest last; at most {@value #MOST_TURNS} turns
     */
    public record Query(Question question, List<Turn> history) {
        public Query {
            history = List.copyOf(history);
            if (history.size() > MOST_TURNS) {
                throw new Invalid(
                        "history", "has " + history.size() + " turns; at most " + MOST_TURNS + " are allowed");
            }
        }
    }

    /**
     * What came of it.
     *
     * @param found all that was found for the question, the best first; the answer cites some of it
     * @param degraded whether only words could be compared, because the embedding model is away
     */
    public record Reply(Answer answer, List<Source> found, boolean degraded) {}

    public Reply execute(Query query) {
        FindSources.Found found = findSources.execute(new FindSources.Query(query.question(), query.history()));
        List<QuotedSentence> sentences = QuotedSentence.of(found.sources()).stream()
                .limit(MOST_SENTENCES)
                .toList();
        Answer answer = ExtractiveAnswer.of(
                byMeaning(query.question(), sentences).orElseGet(() -> byWords(query.question(), sentences)));
        return new Reply(answer, found.sources(), found.degraded());
    }

    private Optional<List<ExtractiveAnswer.Scored>> byMeaning(Question question, List<QuotedSentence> sentences) {
        Optional<ProfileModel> model = models.active();
        try {
            return model.map(active -> scored(active, question, sentences));
        } catch (Unavailable e) {
            return Optional.empty();
        }
    }

    private static List<ExtractiveAnswer.Scored> scored(
            ProfileModel model, Question question, List<QuotedSentence> sentences) {
        Embedding asked = model.question(question.text());
        List<Embedding> vectors =
                model.texts(sentences.stream().map(QuotedSentence::text).toList());
        List<ExtractiveAnswer.Scored> scored = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            double similarity = 1 - vectors.get(i).cosineDistance(asked);
            scored.add(new ExtractiveAnswer.Scored(sentences.get(i), Math.max(0, similarity)));
        }
        return scored;
    }

    private List<ExtractiveAnswer.Scored> byWords(Question question, List<QuotedSentence> sentences) {
        return transactions.reading(() -> {
            Set<String> asked = search.wordsOf(question.text(), Words.in(question.text()));
            return sentences.stream()
                    .map(sentence -> new ExtractiveAnswer.Scored(
                            sentence, search.wordsOf(sentence.text(), asked).size()))
                    .filter(scored -> scored.score() > 0)
                    .toList();
        });
    }
}
