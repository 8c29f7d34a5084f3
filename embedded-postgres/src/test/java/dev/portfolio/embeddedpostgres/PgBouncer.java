package dev.portfolio.embeddedpostgres;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A PgBouncer before a test server, with the configuration of {@code deploy/pgbouncer}. What differs from it is what that file
 * asks everybody to change, and where programs and files are.
 */
public final class PgBouncer implements AutoCloseable {

    /** The program, unless one of that name is on the PATH. */
    private static final String PROGRAM = "pgbouncer";

    private static final Duration START = Duration.ofSeconds(60);

    private final Process process;
    private final Path folder;
    private final int port;

    private PgBouncer(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** The role that everybody may connect as is {@code user}; further ones are looked up on the server. */
    public static PgBouncer before(int serverPort, String user, String password) throws IOException {
        String program = program();
        int port = Ports.free(0);
        Path folder = Files.createTempDirectory("portfolio-test-pgbouncer");
        Files.writeString(folder.resolve("userlist.txt"), "\"%s\" \"%s\"\n".formatted(user, password));
        Files.writeString(folder.resolve("pgbouncer.ini"), configuration(folder, serverPort, port, user, program));
        ServerAccount account = ServerAccount.choose();
        account.own(folder);
        Process process = new ProcessBuilder(
                        account.command(program, folder.resolve("pgbouncer.ini").toString()))
                .redirectInput(Command.NO_INPUT)
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "pgbouncer.log"))
                .start();
        PgBouncer bouncer = new PgBouncer(process, folder, port);
        try {
            bouncer.awaitAnswer();
            return bouncer;
        } catch (IOException e) {
            bouncer.close();
            throw e;
        }
    }

    private static String program() throws IOException {
        String given = System.getProperty(PROGRAM, "");
        return given.isEmpty()
                ? Command.find(PROGRAM)
                        .orElseThrow(() -> new IOException("pgbouncer is not on the PATH; run scripts/test-pgbouncer"))
                        .toString()
                : given;
    }

    /** Not by including the file: a section that comes twice begins with the defaults again. */
    private static String configuration(Path folder, int serverPort, int port, String user, String program)
            throws IOException {
        String shipped = Files.readString(Path.of("../deploy/pgbouncer/pgbouncer.ini"));
        String adapted = changed(shipped, "portfolio = .*", "* = host=127.0.0.1 port=" + serverPort);
        adapted = changed(adapted, "listen_port = .*", "listen_port = " + port);
        adapted = changed(adapted, "auth_file = .*", "auth_file = " + folder.resolve("userlist.txt"));
        if (keepsPreparedStatements(folder, program)) {
            adapted = changed(adapted, ";(max_prepared_statements = .*)", "$1");
        }
        return adapted + """
                auth_user = %s
                auth_query = SELECT rolname, rolpassword FROM pg_authid WHERE rolname = $1
                """.formatted(user);
    }

    private static String changed(String text, String line, String replacement) {
        String changed = text.replaceFirst("(?m)^" + line + "$", replacement);
        if (changed.equals(text)) {
            throw new IllegalStateException("The shipped pgbouncer.ini has no line " + line);
        }
        return changed;
    }

    /** From 1.21 on. */
    private static boolean keepsPreparedStatements(Path folder, String program) throws IOException {
        String version = Command.of(folder, program, "--version").require(START);
        return !new Version(version.replaceFirst("(?s)^\\D*([0-9.]+).*", "$1")).isBefore("1.21");
    }

    private void awaitAnswer() throws IOException {
        Waiting waiting = new Waiting(START);
        while (!answers()) {
            if (!process.isAlive()) {
                throw new IOException("PgBouncer did not start: " + Files.readString(folder.resolve("pgbouncer.log")));
            }
            waiting.pause("PgBouncer does not answer");
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Where it listens, on 127.0.0.1. */
    public int port() {
        return port;
    }

    @Override
    public void close() {
        // Asked politely, newer versions wait for all clients to leave.
        process.destroyForcibly();
        try {
            process.waitFor();
            Folders.delete(folder);
        } catch (IOException e) {
            System.err.println("Not deleted: " + folder + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
