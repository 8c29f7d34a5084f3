package dev.portfolio.dbchangelog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import liquibase.change.Change;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.database.core.PostgresDatabase;
import liquibase.exception.LiquibaseException;
import liquibase.parser.ChangeLogParser;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.ResourceAccessor;
import liquibase.sql.Sql;
import liquibase.sqlgenerator.SqlGeneratorFactory;

/**
 * A list of changes in the order in which they run.
 *
 * @param path of the file that includes them
 * @param files where that path leads to it
 */
record Changelog(String path, ResourceAccessor files) {

    /** The product's own. */
    static final Changelog OF_THE_PRODUCT = new Changelog(SchemaMigration.CHANGELOG, new ClassLoaderResourceAccessor());

    List<ChangeSet> changes() throws LiquibaseException {
        ChangeLogParser parser = ChangeLogParserFactory.getInstance().getParser(path, files);
        return parser.parse(path, new ChangeLogParameters(new PostgresDatabase()), files)
                .getChangeSets();
    }

    /** Those that are not among the applied ones. */
    List<ChangeSet> without(Set<String> applied) throws LiquibaseException {
        return changes().stream()
                .filter(change -> !applied.contains(change.getId()))
                .toList();
    }

    /** The statements of a change. */
    static List<String> statements(ChangeSet change) {
        return sql(change.getChanges());
    }

    /** The statements that undo a change; none where it says nothing about that. */
    static List<String> rollback(ChangeSet change) {
        return sql(change.getRollback().getChanges());
    }

    private static List<String> sql(List<Change> changes) {
        List<String> statements = new ArrayList<>();
        for (Change change : changes) {
            for (Sql sql : SqlGeneratorFactory.getInstance().generateSql(change, new PostgresDatabase())) {
                statements.add(sql.toSql());
            }
        }
        return statements;
    }
}
