package dev.portfolio.domain.chat;

import dev.portfolio.domain.error.Unavailable;

/** This installation has no chat model. */
public final class NoChatModel extends Unavailable {

    public NoChatModel() {
        super("no_chat_model", "No chat model is set up here: CHAT_BASE_URL and CHAT_MODEL name one.");
    }
}
