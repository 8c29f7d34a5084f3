package dev.portfolio.domain.chat;

import dev.portfolio.domain.transaction.InMemoryTable;
import dev.portfolio.domain.transaction.InMemoryTransactions;
import java.time.LocalDate;

/** The account in memory. */
public final class InMemoryChatSpending implements ChatSpending {

    private static final ChatSpent NOTHING = new ChatSpent(0, 0);

    private final InMemoryTable<LocalDate, ChatSpent> days;

    public InMemoryChatSpending(InMemoryTransactions transactions) {
        this.days = new InMemoryTable<>(transactions);
    }

    @Override
    public boolean reserve(LocalDate day, long tokens, ChatBudget budget) {
        return days.update(rows -> {
            ChatSpent before = rows.getOrDefault(day, NOTHING);
            boolean granted = before.leaves(tokens, budget);
            if (granted) {
                rows.put(day, before.and(1, tokens));
            }
            return granted;
        });
    }

    @Override
    public void adjust(LocalDate day, int calls, long tokens) {
        days.write(rows -> rows.computeIfPresent(day, (_, spent) -> spent.and(calls, tokens)));
    }

    @Override
    public ChatSpent on(LocalDate day) {
        return days.read(rows -> rows.getOrDefault(day, NOTHING));
    }
}
