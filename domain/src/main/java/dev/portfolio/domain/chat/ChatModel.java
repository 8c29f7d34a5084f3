package dev.portfolio.domain.chat;

import dev.portfolio.domain.error.Unavailable;
import java.util.function.Predicate;

/**
 * A model that answers messages with a text, bit by bit. Slow, and it may cost money: never to be called inside a transaction.
 * Several threads may call it at once.
 */
public interface ChatModel {

    /** The model's name. */
    String model();

    /**
     * Lets the model answer, and returns when it has ended.
     *
     * @param reader is given the pieces of the text in order, on the calling thread, none of them empty; says whether it wants
     *     more
     * @param cancellation ends the call at any moment, also while the model is silent; from then on the reader is given
     *     nothing, and what the model would still do is stopped
     * @return how it ended, with the tokens as the model tells them, else estimated
     * @throws Unavailable when there is no answer, or it breaks off before its end; what was read before stays read
     */
    ChatOutcome answer(ChatRequest request, Predicate<String> reader, Cancellation cancellation);
}
