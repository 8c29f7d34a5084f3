package dev.portfolio.embeddedpostgres.testing;

import dev.portfolio.embeddedpostgres.testing.TestPostgres.Database;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** A server in a container, which ends with the JVM. */
record ContainerServer(PostgreSQLContainer container) implements TestServer {

    private static final String IMAGE = "pgvector/pgvector:pg17";

    /** Docker gives 64 MB; a parallel build of a vector index takes more. */
    private static final long SHARED_MEMORY_BYTES = 512L << 20;

    static ContainerServer start() {
        DockerImageName image = DockerImageName.parse(System.getProperty("postgres.image", IMAGE))
                .asCompatibleSubstituteFor("postgres");
        PostgreSQLContainer container = new PostgreSQLContainer(image)
                .withSharedMemorySize(SHARED_MEMORY_BYTES)
                .withCommand("postgres", "-c", "fsync=off");
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop, "stop-test-container"));
        return new ContainerServer(container);
    }

    @Override
    public Database admin() {
        return database("postgres");
    }

    @Override
    public Database database(String name) {
        String url = "jdbc:postgresql://" + container.getHost() + ":"
                + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/" + name;
        return new Database(name, url, container.getUsername(), container.getPassword());
    }
}
