package dev.portfolio.domain.chat;

/**
 * How much may be spent on chat models in one day (UTC), by all processes together.
 *
 * @param calls 0 is none at all
 * @param tokens both what goes in and what comes out
 */
public record ChatBudget(int calls, long tokens) {}
