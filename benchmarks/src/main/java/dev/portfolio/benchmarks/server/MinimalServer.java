package dev.portfolio.benchmarks.server;

import dev.portfolio.benchmarks.database.BenchDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The minimal Spring Boot application, by a plain {@code java -jar}. */
public record MinimalServer(Path root, Path home, BenchDatabase database) {

    /** By which reports call it. */
    public static final String NAME = "minimal Spring Boot application";

    private static final String JAR = "benchmarks-minimal/target/minimal-application.jar";

    /** Starts it. */
    public ServerProcess start() throws IOException, InterruptedException {
        int port = ServerProcess.freePort();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                root.resolve(JAR).toString(),
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--spring.datasource.url=" + database.jdbcUrl() + "?prepareThreshold=1",
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--spring.datasource.hikari.maximum-pool-size=30",
                "--spring.datasource.hikari.minimum-idle=10");
        return ServerProcess.start(new ServerProcess.Plan(
                command, Map.of(), home.resolve("minimal"), home.resolve("minimal.log"), port, "/posts?limit=1"));
    }
}
