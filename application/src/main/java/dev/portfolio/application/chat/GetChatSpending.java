package dev.portfolio.application.chat;

import dev.portfolio.domain.chat.ChatSpending;
import dev.portfolio.domain.chat.ChatSpent;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Tells what was spent on the chat model today (UTC). */
public final class GetChatSpending {

    private final ChatSpending spending;
    private final Transactions transactions;
    private final Clock clock;

    public GetChatSpending(ChatSpending spending, Transactions transactions, Clock clock) {
        this.spending = spending;
        this.transactions = transactions;
        this.clock = clock;
    }

    public ChatSpent execute() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return transactions.reading(() -> spending.on(today));
    }
}
