package dev.portfolio.bootstrap.database;

import dev.portfolio.bootstrap.docker.DockerDatabase;
import dev.portfolio.bootstrap.settings.DatabaseUrl;
import dev.portfolio.bootstrap.settings.Environment;
import java.util.Optional;

/** PostgreSQL in a container. */
record DockerServer(DockerDatabase database, Environment environment, int port) implements LocalServer {

    @Override
    public String name() {
        return database.wasUsed() ? "the container " + database.container() + " in Docker" : "a container in Docker";
    }

    @Override
    public String option() {
        return "--docker";
    }

    @Override
    public boolean isUp() {
        return database.isUp();
    }

    @Override
    public boolean wasUsed() {
        return database.wasUsed();
    }

    @Override
    public Optional<String> hindrance() {
        return database.hindrance();
    }

    @Override
    public DatabaseUrl up() {
        return database.up(environment, port);
    }

    @Override
    public boolean down(boolean force) {
        return database.down();
    }
}
