package dev.portfolio.domain.chat;

import java.time.LocalDate;

/** The account of what is spent on chat models, shared by all processes of an installation. */
public interface ChatSpending {

    /**
     * Counts one call with so many tokens, if both are left of the day's budget. However many ask at once, never more is
     * granted than there is.
     *
     * @param day in UTC
     * @return whether it was granted; if not, nothing is counted
     */
    boolean reserve(LocalDate day, long tokens, ChatBudget budget);

    /**
     * Corrects what was reserved to what was used.
     *
     * @param day that was reserved on, whatever day it is now
     * @param tokens to add to the day's count; negative where fewer were used
     */
    void adjust(LocalDate day, int calls, long tokens);

    /** What was spent on a day; nothing on one of which nothing is known. */
    ChatSpent on(LocalDate day);
}
