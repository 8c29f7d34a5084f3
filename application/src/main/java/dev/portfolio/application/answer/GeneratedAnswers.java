package dev.portfolio.application.answer;

import dev.portfolio.application.chat.Instructions;
import dev.portfolio.application.chat.TalkToModel;
import dev.portfolio.domain.answer.Answer;
import dev.portfolio.domain.answer.AnswerBrokenOff;
import dev.portfolio.domain.answer.AnswerKey;
import dev.portfolio.domain.answer.Audience;
import dev.portfolio.domain.answer.CitationGuard;
import dev.portfolio.domain.answer.Source;
import dev.portfolio.domain.chat.ChatBudgetUsedUp;
import dev.portfolio.domain.chat.ChatOutcome;
import dev.portfolio.domain.error.Unavailable;
import java.util.List;
import java.util.Optional;

/**
 * Answers that the chat model writes and the guard lets through. An answer is made once for all who ask the same at the same
 * time, and remembered.
 */
final class GeneratedAnswers {

    /** So much of an answer can come back as history; longer ones are ended here. */
    private static final int LONGEST = 3_000;

    private final AskPortfolio.Generation generation;
    private final OnceAtATime<AnswerKey, Answer> underWay = new OnceAtATime<>();

    GeneratedAnswers(AskPortfolio.Generation generation) {
        this.generation = generation;
    }

    /**
     * The answer, as the audience hears it; empty when there is none to be had and nothing was said.
     *
     * @param sources what the answer may cite
     */
    Optional<Answer> answer(AskPortfolio.Query query, List<Source> sources) {
        String by = generation.model() + " " + Instructions.VERSION;
        AnswerKey key = AnswerKey.of(query.question(), query.history(), by, sources);
        Saying saying = new Saying(query.audience());
        Optional<Answer> answer = underWay.get(
                key,
                () -> generation.cache().find(key),
                () -> generated(query, sources, key, saying),
                query.cancellation());
        answer.filter(_ -> !saying.hasBegun()).ifPresent(saying::whole);
        return answer;
    }

    private OnceAtATime.Result<Answer> generated(
            AskPortfolio.Query query, List<Source> sources, AnswerKey key, Saying saying) {
        CitationGuard guard = new CitationGuard(sources, Instructions.ASK.text());
        StringBuilder text = new StringBuilder();
        try {
            ChatOutcome outcome = generation
                    .talkToModel()
                    .execute(new TalkToModel.Command(
                            AskMessage.of(query, sources, generation),
                            piece -> say(guard.read(piece), text, saying),
                            query.cancellation(),
                            query.visitor()));
            if (outcome.ending() == ChatOutcome.Ending.STOPPED
                    && query.cancellation().isCancelled()) {
                return OnceAtATime.Result.leftUndone();
            }
            say(guard.end(), text, saying);
        } catch (Unavailable e) {
            return failed(e, saying);
        } catch (ChatBudgetUsedUp e) {
            return OnceAtATime.Result.none();
        }
        Answer answer = text.isEmpty() ? Answer.refusal() : new Answer(text.toString(), guard.cited(), false);
        generation.cache().put(key, answer);
        return OnceAtATime.Result.of(answer);
    }

    private static boolean say(List<String> pieces, StringBuilder text, Saying saying) {
        for (String piece : pieces) {
            if (text.length() + piece.length() > LONGEST) {
                return false;
            }
            text.append(piece);
            saying.piece(piece);
        }
        return true;
    }

    /** What was said to somebody cannot be taken back. */
    private static OnceAtATime.Result<Answer> failed(Unavailable failure, Saying saying) {
        if (saying.hasBegun()) {
            throw new AnswerBrokenOff(failure);
        }
        return OnceAtATime.Result.none();
    }

    /** What this audience has heard. Nobody hears nothing, so that a failure leaves no half of an answer. */
    private static final class Saying {

        private final Audience audience;
        private boolean begun;

        Saying(Audience audience) {
            this.audience = audience;
        }

        void piece(String piece) {
            audience.text(piece);
            begun = !audience.equals(Audience.none());
        }

        void whole(Answer answer) {
            piece(answer.text());
        }

        boolean hasBegun() {
            return begun;
        }
    }
}
