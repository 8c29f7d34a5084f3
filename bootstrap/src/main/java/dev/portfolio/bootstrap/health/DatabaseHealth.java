package dev.portfolio.bootstrap.health;

import dev.portfolio.persistence.Replicas;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Up while the database answers within two seconds, or a replica of it can be read: what most callers want is then answered. A
 * probe never waits longer, whatever the pool does.
 */
public final class DatabaseHealth implements HealthIndicator {

    private static final int PATIENCE_SECONDS = 2;

    private final DataSource pool;
    private final Replicas replicas;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    public DatabaseHealth(DataSource pool, Replicas replicas) {
        this.pool = pool;
        this.replicas = replicas;
    }

    @Override
    public Health health() {
        boolean answers = CompletableFuture.supplyAsync(this::answers, threads)
                .completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        Health.Builder health = answers || replicas.areUsable() ? Health.up() : Health.down();
        health.withDetail("primary", answers ? "answers" : "away");
        if (replicas.exist()) {
            health.withDetail("replica", replicas.areUsable() ? "usable" : "not usable");
        }
        return health.build();
    }

    private boolean answers() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
