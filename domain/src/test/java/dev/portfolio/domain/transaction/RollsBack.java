package dev.portfolio.domain.transaction;

/** A store in memory whose changes can be undone. */
@FunctionalInterface
public interface RollsBack {

    /** Remembers the present state; the result brings it back. */
    Runnable snapshot();
}
