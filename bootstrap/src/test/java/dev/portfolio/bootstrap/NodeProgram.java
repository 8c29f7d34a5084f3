package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs that a front end's developer has: run where they are, and a clear word where they are not. */
final class NodeProgram {

    private static final long LONGEST_MINUTES = 5;

    private NodeProgram() {}

    /** Lets the test be skipped where there is no Node.js. */
    static void requireNode() {
        for (String program : List.of("node", "npm")) {
            if (run(Path.of("."), program, "--version").status() != 0) {
                abort("Not tested: " + program + " is not on the PATH. Install Node.js 20 or newer to run this test.");
            }
        }
    }

    /** What a program said. */
    record Run(int status, String output) {

        Run assertSucceeded() {
            assertThat(status).as(output).isZero();
            return this;
        }
    }

    /** Runs it to its end; status 127 where it cannot be started. */
    static Run run(Path folder, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return new Run(124, output);
            }
            return new Run(process.exitValue(), output);
        } catch (IOException e) {
            return new Run(127, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
