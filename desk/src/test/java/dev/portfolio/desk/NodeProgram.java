package dev.portfolio.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Node.js and its programs: run where they are, and a clear word where they are not. */
final class NodeProgram {

    private static final long LONGEST_MINUTES = 4;
    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\.(\\d+)");

    private NodeProgram() {}

    /** Lets the test be skipped where there is no Node.js that is new enough for the tools of the desk. */
    static void requireNode() {
        Matcher version = VERSION.matcher(run(Path.of("."), "node", "--version").output());
        boolean enough =
                version.find() && Integer.parseInt(version.group(1)) * 100 + Integer.parseInt(version.group(2)) >= 2019;
        if (!enough || run(Path.of("."), "npm", "--version").status() != 0) {
            abort("Not checked: that the desk is built from its sources. Install Node.js 20.19 or newer to check it.");
        }
    }

    /** What a program said. */
    record Run(int status, String output) {

        void assertSucceeded() {
            assertThat(status).as(output).isZero();
        }
    }

    /** Runs it to its end; status 127 where it cannot be started, 124 where it takes too long. */
    static Run run(Path folder, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            Thread watch = Thread.ofVirtual().start(() -> stopWhenLate(process));
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            watch.interrupt();
            return new Run(status, output);
        } catch (IOException e) {
            return new Run(127, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void stopWhenLate(Process process) {
        try {
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
