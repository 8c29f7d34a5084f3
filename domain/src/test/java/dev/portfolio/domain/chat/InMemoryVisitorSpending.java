package dev.portfolio.domain.chat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Forgets nothing. */
public final class InMemoryVisitorSpending implements VisitorSpending {

    private static final ChatSpent NOTHING = new ChatSpent(0, 0);

    private final Map<String, ChatSpent> accounts = new HashMap<>();

    @Override
    public synchronized boolean reserve(String visitor, LocalDate day, long tokens, ChatBudget budget) {
        ChatSpent before = accounts.getOrDefault(visitor + day, NOTHING);
        boolean granted = before.leaves(tokens, budget);
        if (granted) {
            accounts.put(visitor + day, before.and(1, tokens));
        }
        return granted;
    }

    @Override
    public synchronized void adjust(String visitor, LocalDate day, int calls, long tokens) {
        accounts.computeIfPresent(visitor + day, (_, spent) -> spent.and(calls, tokens));
    }
}
