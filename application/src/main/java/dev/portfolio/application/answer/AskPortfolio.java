package dev.portfolio.application.answer;

import dev.portfolio.application.chat.TalkToModel;
import dev.portfolio.application.embedding.ProfileModel;
import dev.portfolio.application.embedding.ProfileModels;
import dev.portfolio.domain.answer.Answer;
import dev.portfolio.domain.answer.AnswerBrokenOff;
import dev.portfolio.domain.answer.AnswerCache;
import dev.portfolio.domain.answer.AnswerKind;
import dev.portfolio.domain.answer.Audience;
import dev.portfolio.domain.answer.ExtractiveAnswer;
import dev.portfolio.domain.answer.QuotedSentence;
import dev.portfolio.domain.answer.Source;
import dev.portfolio.domain.answer.Turn;
import dev.portfolio.domain.chat.Cancellation;
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
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Answers a question from what is published. With a chat model the answer is written by that, and each sentence held against
 * the sources; without one, or when it is away or has cost enough for today, the answer is made of the sentences of the
 * portfolio that fit best, word for word. What nothing published answers is refused, without a word to the model.
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
    private final Optional<GeneratedAnswers> generatedAnswers;

    /**
     * With or without a chat model.
     *
     * @param generation empty where there is none
     */
    public AskPortfolio(
            FindSources findSources,
            ContentSearch search,
            ProfileModels models,
            Transactions transactions,
            Optional<Generation> generation) {
        this.findSources = findSources;
        this.search = search;
        this.models = models;
        this.transactions = transactions;
        this.generatedAnswers = generation.map(GeneratedAnswers::new);
    }

    /**
     * What is needed to let a chat model answer.
     *
     * @param model its name
     * @param codes gives a code that nobody can guess, another one each time
     */
    public record Generation(
            String model, TalkToModel talkToModel, AnswerCache cache, Supplier<String> codes, int maxOutputTokens) {}

    /**
     * What is asked.
     *
     * @param history what was said before in the same conversation, the latest last; at most {@value #MOST_TURNS} turns
     * @param audience hears the answer while it is made
     * @param cancellation when nobody waits any more
     * @param visitor who asks, by whatever visitors are told apart; empty for the owner
     */
    public record Query(
            Question question,
            List<Turn> history,
            Audience audience,
            Cancellation cancellation,
            Optional<String> visitor) {

        /** Of the owner, who reads the whole answer at its end. */
        public Query(Question question, List<Turn> history) {
            this(question, history, Audience.none(), new Cancellation(), Optional.empty());
        }

        /** The same question of a visitor. */
        public Query by(String who) {
            return new Query(question, history, audience, cancellation, Optional.of(who));
        }

        /** The same question, whose answer is heard while it is made. */
        public Query heardBy(Audience listeners, Cancellation gone) {
            return new Query(question, history, listeners, gone, visitor);
        }

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
     * @param kind how the answer came about
     * @param found all that was found for the question, the best first; the answer cites some of it
     * @param degraded whether only words could be compared, because the embedding model is away
     */
    public record Reply(Answer answer, AnswerKind kind, List<Source> found, boolean degraded) {}

    /** {@link AnswerBrokenOff} when the model fails after the audience has heard a part of the answer. */
    public Reply execute(Query query) {
        FindSources.Found found = findSources.execute(new FindSources.Query(query.question(), query.history()));
        List<Source> sources = AskMessage.fitting(found.sources());
        query.audience().sources(sources);
        Optional<Answer> generated =
                sources.isEmpty() ? Optional.empty() : generatedAnswers.flatMap(each -> each.answer(query, sources));
        return generated
                .map(answer -> new Reply(answer, AnswerKind.GENERATED, sources, found.degraded()))
                .orElseGet(
                        () -> new Reply(extracted(query, sources), AnswerKind.EXTRACTIVE, sources, found.degraded()));
    }

    private Answer extracted(Query query, List<Source> sources) {
        if (query.cancellation().isCancelled()) {
            return Answer.refusal();
        }
        List<QuotedSentence> sentences =
                QuotedSentence.of(sources).stream().limit(MOST_SENTENCES).toList();
        Answer answer = ExtractiveAnswer.of(
                byMeaning(query.question(), sentences).orElseGet(() -> byWords(query.question(), sentences)));
        for (String sentence : answer.text().splitWithDelimiters("(?<=]) ", 0)) {
            query.audience().text(sentence);
        }
        return answer;
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
                model.textsSoon(sentences.stream().map(QuotedSentence::text).toList());
        List<ExtractiveAnswer.Scored> scored = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            double similarity = 1 - vectors.get(i).cosineDistance(asked);
            scored.add(new ExtractiveAnswer.Scored(sentences.get(i), Math.max(0, similarity)));
        }
        return scored;
    }

    private List<ExtractiveAnswer.Scored> byWords(Question question, List<QuotedSentence> sentences) {
        return transactions.reading(() -> {
            Set<String> asked = search.wordsOf(List.of(question.text()), Words.in(question.text()))
                    .getFirst();
            List<Set<String>> shared =
                    search.wordsOf(sentences.stream().map(QuotedSentence::text).toList(), asked);
            return IntStream.range(0, sentences.size())
                    .mapToObj(i -> new ExtractiveAnswer.Scored(
                            sentences.get(i), shared.get(i).size()))
                    .filter(scored -> scored.score() > 0)
                    .toList();
        });
    }
}
