package dev.portfolio.application.answer;

import dev.portfolio.application.chat.Instructions;
import dev.portfolio.application.chat.Message;
import dev.portfolio.domain.answer.Source;
import dev.portfolio.domain.answer.Turn;
import dev.portfolio.domain.chat.ChatRequest;
import java.util.ArrayList;
import java.util.List;

/** What the model is given to answer a question. */
final class AskMessage {

    /** Some 4,000 tokens: the best passages, and small models can still read them. */
    private static final int MOST_CHARACTERS = 12_000;

    private static final int MOST_TURNS = 3;
    private static final int LONGEST_ANSWER = 1_000;

    private AskMessage() {}

    /** The first ones, as many as the model can be given; one at least. */
    static List<Source> fitting(List<Source> sources) {
        List<Source> fitting = new ArrayList<>();
        int characters = 0;
        for (Source source : sources) {
            characters += source.passage().length();
            if (characters > MOST_CHARACTERS && !fitting.isEmpty()) {
                break;
            }
            fitting.add(source);
        }
        return fitting;
    }

    static ChatRequest of(AskPortfolio.Query query, List<Source> sources, AskPortfolio.Generation generation) {
        Message message = new Message(Instructions.ASK, generation.codes());
        for (Source source : sources) {
            message.part("passage " + source.number(), "Title: " + source.item().title() + "\n" + source.passage());
        }
        List<Turn> history = query.history();
        for (Turn turn : history.subList(Math.max(0, history.size() - MOST_TURNS), history.size())) {
            message.part("asked before", turn.question().text());
            message.part("answered before", shortened(turn.answer()));
        }
        return message.part("question", query.question().text()).request(generation.maxOutputTokens());
    }

    private static String shortened(String answer) {
        return answer.length() <= LONGEST_ANSWER ? answer : answer.substring(0, LONGEST_ANSWER);
    }
}
