package dev.portfolio.domain.chat;

/**
 * What was spent on chat models in one day.
 *
 * @param tokens those of calls under way as reserved
 */
public record ChatSpent(int calls, long tokens) {}
