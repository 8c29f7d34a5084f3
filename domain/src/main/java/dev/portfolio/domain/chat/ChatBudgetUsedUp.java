package dev.portfolio.domain.chat;

import dev.portfolio.domain.error.TooMany;
import java.time.Duration;

/** No more may be spent on the chat model today. */
public final class ChatBudgetUsedUp extends TooMany {

    /**
     * It is used up.
     *
     * @param untilTomorrow until the next day in UTC
     */
    public ChatBudgetUsedUp(Duration untilTomorrow) {
        super(
                "chat_budget_used_up",
                "What may be spent on the chat model today is used up; there is more after midnight UTC.",
                untilTomorrow);
    }
}
