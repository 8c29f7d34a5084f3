package dev.portfolio.persistence.chat;

import static dev.portfolio.persistence.generated.Tables.CHAT_SPENDING;

import dev.portfolio.domain.chat.ChatBudget;
import dev.portfolio.domain.chat.ChatSpending;
import dev.portfolio.domain.chat.ChatSpent;
import java.time.LocalDate;
import org.jooq.DSLContext;

/** The account in the table {@code chat_spending}: each change is one statement on the day's row, which decides for itself. */
public final class JooqChatSpending implements ChatSpending {

    private final DSLContext dsl;

    public JooqChatSpending(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public boolean reserve(LocalDate day, long tokens, ChatBudget budget) {
        if (budget.calls() < 1 || tokens > budget.tokens()) {
            return false;
        }
        return dsl.insertInto(CHAT_SPENDING)
                        .set(CHAT_SPENDING.DAY, day)
                        .set(CHAT_SPENDING.CALLS, 1)
                        .set(CHAT_SPENDING.TOKENS, tokens)
                        .onConflict(CHAT_SPENDING.DAY)
                        .doUpdate()
                        .set(CHAT_SPENDING.CALLS, CHAT_SPENDING.CALLS.plus(1))
                        .set(CHAT_SPENDING.TOKENS, CHAT_SPENDING.TOKENS.plus(tokens))
                        .where(CHAT_SPENDING.CALLS.lt(budget.calls()))
                        .and(CHAT_SPENDING.TOKENS.le(budget.tokens() - tokens))
                        .execute()
                == 1;
    }

    @Override
    public void adjust(LocalDate day, int calls, long tokens) {
        dsl.update(CHAT_SPENDING)
                .set(CHAT_SPENDING.CALLS, CHAT_SPENDING.CALLS.plus(calls))
                .set(CHAT_SPENDING.TOKENS, CHAT_SPENDING.TOKENS.plus(tokens))
                .where(CHAT_SPENDING.DAY.eq(day))
                .execute();
    }

    @Override
    public ChatSpent on(LocalDate day) {
        return dsl.select(CHAT_SPENDING.CALLS, CHAT_SPENDING.TOKENS)
                .from(CHAT_SPENDING)
                .where(CHAT_SPENDING.DAY.eq(day))
                .fetchOptional(row -> new ChatSpent(row.value1(), row.value2()))
                .orElse(new ChatSpent(0, 0));
    }
}
