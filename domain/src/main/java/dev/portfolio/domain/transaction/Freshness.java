package dev.portfolio.domain.transaction;

/** How old the state may be that a request reads. */
public sealed interface Freshness {

    /** Everything that is committed is seen. */
    record Latest() implements Freshness {}

    /** Everything is seen up to this write and maybe more: what its author expects. */
    record Since(WritePosition position) implements Freshness {}

    /** A few seconds do not matter: what the public expects. */
    record Recent() implements Freshness {}
}
