package dev.portfolio.benchmarks.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class BenchCommandTest {

    static Collection<CommandLine> commands() {
        return BenchCommand.commandLine(System.err).getSubcommands().values();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfWithAnExample(CommandLine command) {
        assertThat(command.getUsageMessage())
                .contains("Example: ")
                .contains("./portfolio bench " + command.getCommandName())
                .contains("--help");
    }

    @Test
    void aWrongCallIsStatusTwo() {
        assertThat(BenchCommand.commandLine(silent())
                        .setErr(new PrintWriter(Writer.nullWriter()))
                        .execute("search", "--fast"))
                .isEqualTo(2);
    }

    @Test
    void aReportOfNothingFails(@TempDir Path folder) {
        assertThat(BenchCommand.run("report", folder.resolve("none.json").toString()))
                .isEqualTo(1);
    }

    @Test
    void aFailureIsToldInALine() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        int status = BenchCommand.commandLine(new PrintStream(told, true, StandardCharsets.UTF_8))
                .execute("search", "--home", "/dev/null/nowhere");

        assertThat(status).isEqualTo(1);
        assertThat(told.toString(StandardCharsets.UTF_8)).startsWith("bench: ").hasLineCount(1);
    }

    private static PrintStream silent() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }
}
