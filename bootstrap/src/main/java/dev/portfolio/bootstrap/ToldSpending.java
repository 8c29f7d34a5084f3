package dev.portfolio.bootstrap;

import dev.portfolio.domain.chat.ChatBudget;
import dev.portfolio.domain.chat.ChatSpending;
import dev.portfolio.domain.chat.ChatSpent;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the owner in the log, once a day, that the day's budget is used up. */
final class ToldSpending implements ChatSpending {

    private static final Logger LOG = LoggerFactory.getLogger(ToldSpending.class);

    private final ChatSpending spending;
    private final AtomicReference<LocalDate> told = new AtomicReference<>(LocalDate.MIN);

    ToldSpending(ChatSpending spending) {
        this.spending = spending;
    }

    @Override
    public boolean reserve(LocalDate day, long tokens, ChatBudget budget) {
        boolean granted = spending.reserve(day, tokens, budget);
        if (!granted && !told.getAndSet(day).equals(day)) {
            LOG.warn(
                    "The chat model's budget of {} (UTC) is used up: {} calls, {} tokens (CHAT_DAILY_CALLS,"
                            + " CHAT_DAILY_TOKENS). Until midnight, questions are answered without it.",
                    day,
                    budget.calls(),
                    budget.tokens());
        }
        return granted;
    }

    @Override
    public void adjust(LocalDate day, int calls, long tokens) {
        spending.adjust(day, calls, tokens);
    }

    @Override
    public ChatSpent on(LocalDate day) {
        return spending.on(day);
    }
}
