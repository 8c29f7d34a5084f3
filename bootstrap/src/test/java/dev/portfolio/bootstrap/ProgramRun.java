package dev.portfolio.bootstrap;

import dev.portfolio.bootstrap.cli.PortfolioCommand;
import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.settings.Environment;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * One run of the command line.
 *
 * @param out what went to standard output
 * @param err what went to standard error
 */
public record ProgramRun(int exitStatus, String out, String err) {

    public static ProgramRun of(Map<String, String> settings, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = PortfolioCommand.run(
                Applications.opener(),
                Environment.of(settings::get),
                new Console(new PrintStream(err, true, StandardCharsets.UTF_8), false),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                arguments);
        return new ProgramRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
