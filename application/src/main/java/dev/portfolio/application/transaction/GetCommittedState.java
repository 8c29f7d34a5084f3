package dev.portfolio.application.transaction;

import dev.portfolio.domain.transaction.CommittedState;
import dev.portfolio.domain.transaction.CommittedStates;
import java.util.Optional;

/** Which state everything committed is in, for who wants to know whether an answer given earlier still holds. */
public final class GetCommittedState {

    private final CommittedStates states;

    public GetCommittedState(CommittedStates states) {
        this.states = states;
    }

    /** As {@link CommittedStates#current} promises; empty where it cannot be told. */
    public Optional<CommittedState> execute() {
        return states.current();
    }
}
