package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.docker.DockerFailure;
import dev.portfolio.bootstrap.settings.SettingInvalid;
import dev.portfolio.dbchangelog.MigrationFailed;
import dev.portfolio.dbchangelog.MigrationRefused;
import dev.portfolio.domain.error.PortfolioException;
import dev.portfolio.embeddedpostgres.EmbeddedPostgresFailure;
import dev.portfolio.persistence.backup.archive.BackupFailed;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.springframework.boot.web.server.PortInUseException;

/** Tells a person why a command failed: in one line where the cause is known, with all there is where it is a defect. */
final class Failures {

    private Failures() {}

    /** The exit status. */
    static int report(Throwable failure, Console console) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case SettingInvalid known -> {
                    return tell(known, console);
                }
                case EmbeddedPostgresFailure known -> {
                    return tell(known, console);
                }
                case DockerFailure known -> {
                    return tell(known, console);
                }
                case MigrationFailed known -> {
                    return tell(known, console);
                }
                case MigrationRefused known -> {
                    return tell(known, console);
                }
                case BackupFailed known -> {
                    return tell(known, console);
                }
                case PortfolioException known -> {
                    return tell(known, console);
                }
                case PortInUseException inUse -> {
                    console.step("portfolio: Port " + inUse.getPort()
                            + " is in use. Choose another with --port or the setting PORT.");
                    return 1;
                }
                default -> {}
            }
        }
        console.step("portfolio: This should not happen; please report it.\n" + trace(failure));
        return 1;
    }

    private static int tell(Throwable known, Console console) {
        console.step("portfolio: " + known.getMessage());
        return 1;
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
