package dev.portfolio.dbchangelog;

import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Scope;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.ui.LoggerUIService;

/** Runs Liquibase so that it prints nothing, logs nothing and contacts nobody. What went wrong is in the exception. */
final class QuietLiquibase {

    /** Liquibase logs through java.util.logging; the field keeps its logger from being collected. */
    private static final Logger LOGGER = Logger.getLogger("liquibase");

    private QuietLiquibase() {}

    /** The result of the work, or {@link MigrationFailed}, which says what could not be done. */
    static <T> T call(String undone, Scope.ScopedRunnerWithReturn<T> work) {
        LOGGER.setLevel(Level.OFF);
        try {
            return Scope.child(
                    Map.of(Scope.Attr.ui.name(), new LoggerUIService(), AnalyticsArgs.ENABLED.getKey(), false), work);
        } catch (MigrationFailed | MigrationRefused e) {
            throw e;
        } catch (SQLException e) {
            throw new MigrationFailed(undone + ": the database cannot be reached or read: " + e.getMessage(), e);
        } catch (Exception e) {
            throw new MigrationFailed(undone + ": " + rootMessage(e), e);
        }
    }

    /** The server's own words, without those of the layers above it. */
    static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
