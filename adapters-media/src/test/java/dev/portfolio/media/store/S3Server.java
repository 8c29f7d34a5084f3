package dev.portfolio.media.store;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Adobe's S3Mock, a whole S3 server, in a process of its own: it brings a framework and versions that must not meet ours on one
 * class path. It ends with this JVM.
 */
final class S3Server {

    static final String BUCKET = "portfolio-media";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI endpoint;

    private S3Server(URI endpoint) {
        this.endpoint = endpoint;
    }

    private static final class Shared {
        private static final S3Server SERVER = start();
    }

    static S3Server shared() {
        return Shared.SERVER;
    }

    S3Location location() {
        return new S3Location(endpoint, BUCKET, "us-east-1", "key", "secret");
    }

    private static S3Server start() {
        try {
            int port = freePort();
            Path log = Files.createTempFile("s3mock", ".log");
            Process process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-jar",
                            archive().toString(),
                            "--server.port=0",
                            "--com.adobe.testing.s3mock.http-port=" + port,
                            "--com.adobe.testing.s3mock.store.initial-buckets=" + BUCKET))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            URI endpoint = URI.create("http://localhost:" + port);
            await(endpoint, process, log);
            return new S3Server(endpoint);
        } catch (IOException e) {
            throw new AssertionError("The S3 server does not start.", e);
        }
    }

    /** The jar of the test dependency. Its program is inside, out of reach of our class path; its launcher is not. */
    private static Path archive() {
        String launcher = "/org/springframework/boot/loader/launch/JarLauncher.class";
        URL found = Objects.requireNonNull(S3Server.class.getResource(launcher), "s3mock is not on the class path");
        String jar = found.getPath().substring(0, found.getPath().indexOf('!'));
        return Path.of(URI.create(jar));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void await(URI endpoint, Process process, Path log) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers(endpoint)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("The S3 server does not answer:\n" + Files.readString(log));
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    private static boolean answers(URI endpoint) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) endpoint.resolve("/" + BUCKET).toURL().openConnection();
            connection.setRequestMethod("HEAD");
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
