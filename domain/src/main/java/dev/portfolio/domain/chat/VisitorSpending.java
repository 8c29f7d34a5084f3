package dev.portfolio.domain.chat;

import java.time.LocalDate;

/** The account of what single visitors have caused to be spent on chat models. */
public interface VisitorSpending {

    /**
     * Counts one call of this visitor with so many tokens, if both are left of what a visitor may take in a day. However many ask
     * at once, never more is granted than there is.
     *
     * @param visitor by whatever visitors are told apart
     * @param day in UTC; what was spent on days before it may be forgotten
     * @return whether it was granted; if not, nothing is counted
     */
    boolean reserve(String visitor, LocalDate day, long tokens, ChatBudget budget);

    /**
     * Corrects what was reserved to what was used.
     *
     * @param tokens to add to the count; negative where fewer were used
     */
    void adjust(String visitor, LocalDate day, int calls, long tokens);
}
