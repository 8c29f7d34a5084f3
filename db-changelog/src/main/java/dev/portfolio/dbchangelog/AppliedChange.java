package dev.portfolio.dbchangelog;

import java.time.Instant;

/**
 * A change that has run.
 *
 * @param order its place in the order in which the changes ran, from 1
 * @param name as in the changelog, for example {@code 003-create-posts}
 */
public record AppliedChange(int order, String name, Instant at) {}
