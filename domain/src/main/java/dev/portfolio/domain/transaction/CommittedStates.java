package dev.portfolio.domain.transaction;

import java.util.Optional;

/** Tells whether anything was committed, by whomever, without looking at what. */
@FunctionalInterface
public interface CommittedStates {

    /**
     * The state of this moment. Where two that were asked for one after the other are equal, every statement that began in
     * between saw the same, whoever sent it; where they differ, it may have seen something else. Empty where it cannot be told:
     * then nothing may be concluded.
     */
    Optional<CommittedState> current();
}
