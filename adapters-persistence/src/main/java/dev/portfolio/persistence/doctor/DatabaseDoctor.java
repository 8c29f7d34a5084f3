package dev.portfolio.persistence.doctor;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.portfolio.persistence.DatabaseSettings;
import dev.portfolio.persistence.transaction.MaintenanceConnections;
import dev.portfolio.persistence.transaction.MaintenanceTransaction;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Looks a database over: server, settings, schema, indexes, content. Changes nothing, and needs no rights beyond those of the
 * application; sessions of other users may then stay unseen.
 */
public final class DatabaseDoctor {

    private final MaintenanceTransaction database;
    private final List<Check> ofServer;
    private final List<Check> ofContent;

    /** @param settings with the pool that the application would open */
    public DatabaseDoctor(DatabaseSettings settings, Clock clock) {
        this(
                settings,
                List.of(
                        new ServerVersion(),
                        new ExtensionVersion(),
                        new TextEncoding(),
                        new PoolerBetween(settings),
                        new ConnectionLimit(settings),
                        new LongSessions(),
                        new PendingChanges(settings),
                        new InvalidIndexes()),
                List.of(
                        new SearchIndexChoice(),
                        new SearchIndexRecall(),
                        new TableUpkeep(),
                        new WaitingItems(clock),
                        new MissingVectors(),
                        new UnsoundVectors(),
                        new KeywordCounts(),
                        new Orphans()));
    }

    DatabaseDoctor(DatabaseSettings settings, List<Check> ofServer, List<Check> ofContent) {
        this.database = new MaintenanceTransaction(MaintenanceConnections.of(settings, "portfolio-doctor"));
        this.ofServer = ofServer;
        this.ofContent = ofContent;
    }

    /**
     * What was found, in a stable order, one finding at least for each check. Content is looked at only where its schema is in
     * place.
     *
     * @throws dev.portfolio.domain.error.Unavailable when the database cannot be reached
     */
    public List<Finding> examine() {
        boolean hasSchema = database.snapshot(DatabaseDoctor::hasSchema);
        return Stream.concat(ofServer.stream(), hasSchema ? ofContent.stream() : Stream.empty())
                .flatMap(check -> findings(check).stream())
                .toList();
    }

    private static boolean hasSchema(Connection connection) {
        return dsl(connection)
                .select(function(name("to_regclass"), SQLDataType.CLOB, inline("passage_embeddings"))
                        .isNotNull())
                .fetchSingle()
                .value1();
    }

    /** A check that fails is a finding, too, and stops no other. */
    private List<Finding> findings(Check check) {
        try {
            return database.snapshot(connection -> check.findings(dsl(connection)));
        } catch (DataAccessException e) {
            return List.of(Finding.error(
                    check.name(),
                    "This could not be looked at: " + e.getMessage(),
                    "see what the message says; ./portfolio db:status compares the schema with the changelog"));
        }
    }

    private static DSLContext dsl(Connection connection) {
        return DSL.using(
                connection,
                SQLDialect.POSTGRES,
                new Settings().withExecuteLogging(false).withRenderSchema(false));
    }
}
