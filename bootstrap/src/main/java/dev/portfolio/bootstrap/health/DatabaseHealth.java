package dev.portfolio.bootstrap.health;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up while the database answers within two seconds; a probe never waits longer, whatever the pool does. */
public final class DatabaseHealth implements HealthIndicator {

    private static final int PATIENCE_SECONDS = 2;

    private final DataSource pool;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    public DatabaseHealth(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public Health health() {
        boolean answers = CompletableFuture.supplyAsync(this::answers, threads)
                .completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        return answers ? Health.up().build() : Health.down().build();
    }

    private boolean answers() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
