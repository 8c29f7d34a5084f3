package dev.portfolio.dbchangelog;

import java.util.List;

/**
 * What has run on a database and what has not.
 *
 * @param applied in the order in which they ran, those included that only another version's changelog has
 * @param pending the names of the others, in the order in which they will run
 */
public record ChangeHistory(List<AppliedChange> applied, List<String> pending) {}
