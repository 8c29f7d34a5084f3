package dev.portfolio.domain.transaction;

import dev.portfolio.domain.error.Unavailable;
import java.util.Optional;

/** Counts the changes of the stores in memory. */
public final class InMemoryCommittedStates implements CommittedStates {

    private final InMemoryTransactions transactions;

    public InMemoryCommittedStates(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<CommittedState> current() {
        try {
            return Optional.of(
                    new CommittedState(transactions.look(transactions::changes).toString()));
        } catch (Unavailable | IllegalStateException e) {
            // Told to be away or broken.
            return Optional.empty();
        }
    }
}
