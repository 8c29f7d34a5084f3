package dev.portfolio.dbchangelog;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import liquibase.changelog.ChangeSet;
import liquibase.exception.LiquibaseException;

/** Undoes the changes that ran last: first tells what that would lose, then does it. */
public final class SchemaRollback {

    private final DatabaseAccess access;
    private final Changelog changelog;

    public SchemaRollback(DatabaseAccess access) {
        this(access, Changelog.OF_THE_PRODUCT);
    }

    SchemaRollback(DatabaseAccess access, Changelog changelog) {
        this.access = access;
        this.changelog = changelog;
    }

    /**
     * What undoing the last changes would do. It is found out by trying it in a transaction that is then undone, so a rollback
     * that cannot succeed is refused here.
     *
     * @param count how many, at least 1
     * @throws MigrationRefused when fewer have run, or this version does not know how to undo one of them
     * @throws MigrationFailed when the database cannot be reached or a rollback fails
     */
    public RollbackPlan plan(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("At least one change is rolled back, not " + count + ".");
        }
        return QuietLiquibase.call("The rollback cannot be planned", () -> {
            try (Connection connection = access.connect()) {
                List<ChangeSet> changes = lastOf(HistoryTable.read(connection), count);
                return new RollbackPlan(
                        changes.stream().map(ChangeSet::getId).toList(), RollbackTrial.losses(connection, changes));
            }
        });
    }

    /**
     * Undoes the changes of a plan, the newest first, each in a transaction of its own together with its line in the history.
     *
     * @throws MigrationRefused when the last changes are no longer those of the plan
     * @throws MigrationFailed when the database cannot be reached or a rollback fails; those before it stay rolled back
     */
    public void run(RollbackPlan plan) {
        QuietLiquibase.call("The rollback stopped", () -> {
            try (var _ = MigrationLock.of(access);
                    ChangelogRunner runner = ChangelogRunner.open(access, changelog);
                    Connection connection = access.connect()) {
                int count = plan.changes().size();
                if (!HistoryTable.read(connection).last(count).equals(plan.changes())) {
                    throw new MigrationRefused("The schema has changed since the rollback was planned. Plan it again.");
                }
                for (int i = 0; i < count; i++) {
                    runner.rollbackLast();
                }
                return plan;
            }
        });
    }

    private List<ChangeSet> lastOf(HistoryTable history, int count) throws LiquibaseException {
        if (history.rows().size() < count) {
            throw new MigrationRefused("There are not " + count + " changes to roll back: this database has "
                    + history.rows().size() + ".");
        }
        Map<String, ChangeSet> known =
                changelog.changes().stream().collect(Collectors.toMap(ChangeSet::getId, Function.identity()));
        List<ChangeSet> changes = new ArrayList<>();
        for (String name : history.last(count)) {
            ChangeSet change = known.get(name);
            if (change == null) {
                throw new MigrationRefused("The change " + name
                        + " is not in this version's changelog. Roll it back with the version that made it.");
            }
            if (!change.hasCustomRollbackChanges()) {
                throw new MigrationRefused("The change " + name + " says nothing about its rollback.");
            }
            changes.add(change);
        }
        return changes;
    }
}
