package dev.portfolio.domain.chat;

/**
 * What was spent on chat models in one day.
 *
 * @param tokens those of calls under way as reserved
 */
public record ChatSpent(int calls, long tokens) {

    /** Whether one more call with so many tokens is within the budget. */
    public boolean leaves(long moreTokens, ChatBudget budget) {
        return calls + 1 <= budget.calls() && tokens + moreTokens <= budget.tokens();
    }

    /** This and so much more, or less where it is negative. */
    public ChatSpent and(int moreCalls, long moreTokens) {
        return new ChatSpent(calls + moreCalls, tokens + moreTokens);
    }
}
