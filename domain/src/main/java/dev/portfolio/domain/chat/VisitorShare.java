package dev.portfolio.domain.chat;

/**
 * What one visitor may take of the day's budget, so that nobody uses it up alone.
 *
 * @param spending who has taken what
 * @param budget of each visitor and day (UTC)
 */
public record VisitorShare(VisitorSpending spending, ChatBudget budget) {}
