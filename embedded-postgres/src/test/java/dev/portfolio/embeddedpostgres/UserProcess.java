package dev.portfolio.embeddedpostgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Another process that uses a data home's server until it is told to go on. */
final class UserProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private UserProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static UserProcess launch(TestHome home) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        UserProcess.class.getName(),
                        home.folder().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        return new UserProcess(builder.start());
    }

    /** Waits until it has the server; whether it started it. */
    boolean startedHere() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new IOException("the other process ended without a server");
        }
        return Boolean.parseBoolean(line);
    }

    long pid() {
        return process.pid();
    }

    /** Lets it close its use and end. */
    void finish() throws Exception {
        process.getOutputStream().close();
        if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("the other process did not end well");
        }
    }

    /** Ends it like a crash, and sees the end of its output, which nobody may hold open after it. */
    void crash() throws Exception {
        Signals.kill(process.pid());
        if (output.readLine() != null) {
            throw new IOException("the other process said more than it should");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws IOException {
        try (EmbeddedPostgres server = new TestHome(Path.of(arguments[0])).start()) {
            System.out.println(server.startedHere());
            int end = System.in.read();
            assert end < 0;
        }
    }
}
