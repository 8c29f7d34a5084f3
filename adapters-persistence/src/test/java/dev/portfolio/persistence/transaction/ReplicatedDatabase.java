package dev.portfolio.persistence.transaction;

import dev.portfolio.dbchangelog.DatabaseAccess;
import dev.portfolio.dbchangelog.SchemaMigration;
import dev.portfolio.embeddedpostgres.testing.DisposableServer;
import dev.portfolio.embeddedpostgres.testing.TestPostgres.Database;
import dev.portfolio.persistence.DatabaseSettings;
import dev.portfolio.persistence.PersistenceConfiguration;
import dev.portfolio.persistence.Replicas;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The PostgreSQL ports on a primary and a replica that follows it. */
final class ReplicatedDatabase implements AutoCloseable {

    final DisposableServer primary = DisposableServer.start();
    final DisposableServer replica;
    final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    ReplicatedDatabase(Duration maxLag) {
        Database main = primary.database();
        new SchemaMigration(new DatabaseAccess(main.jdbcUrl(), main.user(), main.password())).run();
        replica = primary.replica();
        Database copy = replica.database();
        DatabaseSettings settings = DatabaseSettings.withDefaultPool(main.jdbcUrl(), main.user(), main.password())
                .with(Optional.of(new DatabaseSettings.Replica(copy.jdbcUrl(), copy.user(), copy.password(), maxLag)));
        context.registerBean(DatabaseSettings.class, () -> settings);
        context.register(PersistenceConfiguration.class);
        context.refresh();
    }

    <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    void awaitUsable(boolean usable) throws InterruptedException {
        long limit = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (the(Replicas.class).areUsable() != usable) {
            if (System.nanoTime() - limit > 0) {
                throw new AssertionError("The replica does not become " + (usable ? "" : "un") + "usable.");
            }
            Thread.sleep(50);
        }
    }

    @Override
    public void close() {
        context.close();
        replica.close();
        primary.close();
    }
}
