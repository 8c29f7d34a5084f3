package dev.portfolio.ai.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.portfolio.domain.chat.ChatBudget;
import dev.portfolio.domain.chat.ChatSpent;
import dev.portfolio.domain.chat.VisitorSpending;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What visitors have spent, in the memory of this process: of the last hundred thousand of them, for a day. Whoever has more
 * addresses than that meets the budget of all.
 */
public final class VisitorsOfToday implements VisitorSpending {

    private static final int MOST = 100_000;

    private static final ChatSpent NOTHING = new ChatSpent(0, 0);

    private record Account(LocalDate day, ChatSpent spent) {

        ChatSpent on(LocalDate other) {
            return day.equals(other) ? spent : NOTHING;
        }
    }

    private final Cache<String, Account> accounts = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    @Override
    public boolean reserve(String visitor, LocalDate day, long tokens, ChatBudget budget) {
        AtomicBoolean granted = new AtomicBoolean();
        accounts.asMap().compute(visitor, (_, account) -> {
            ChatSpent before = account == null ? NOTHING : account.on(day);
            granted.set(before.leaves(tokens, budget));
            return granted.get() ? new Account(day, before.and(1, tokens)) : account;
        });
        return granted.get();
    }

    @Override
    public void adjust(String visitor, LocalDate day, int calls, long tokens) {
        accounts.asMap()
                .computeIfPresent(
                        visitor,
                        (_, account) -> account.day().equals(day)
                                ? new Account(day, account.spent().and(calls, tokens))
                                : account);
    }
}
