package dev.portfolio.dbchangelog;

import java.util.List;
import java.util.Optional;

/**
 * How a database compares with the changelog.
 *
 * @param applied how many changes have run
 * @param pending the names of those that have not
 * @param differences a sentence for each difference between the database and what the applied changes make
 * @param notCompared why tables and the like could not be compared; empty where they were
 */
public record SchemaStatus(int applied, List<String> pending, List<String> differences, Optional<String> notCompared) {

    /** Whether nothing is pending and no difference was found. */
    public boolean isUpToDate() {
        return pending.isEmpty() && differences.isEmpty();
    }
}
