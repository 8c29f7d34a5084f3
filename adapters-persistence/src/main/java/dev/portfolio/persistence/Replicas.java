package dev.portfolio.persistence;

import com.zaxxer.hikari.HikariDataSource;
import dev.portfolio.persistence.transaction.ReplicaWatch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** The replica that public reads may go to, if there is one: its connections, and how it is. */
public final class Replicas implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Replicas.class);
    private static final long LOOK_EVERY_MILLIS = 500;

    private final Optional<Following> following;

    private record Following(HikariDataSource pool, ReplicaWatch watch, List<Runnable> closings) {}

    private Replicas(Optional<Following> following) {
        this.following = following;
    }

    /** Those of the settings; whether one answers is found out in the background. */
    static Replicas of(DatabaseSettings settings, Pooler pooler) {
        return new Replicas(settings.replica().map(replica -> follow(settings, replica, pooler)));
    }

    private static Following follow(DatabaseSettings settings, DatabaseSettings.Replica replica, Pooler pooler) {
        HikariDataSource askPrimary = ConnectionPool.openForWatch(
                "portfolio-watch-primary", settings.jdbcUrl(), settings.user(), settings.password(), pooler);
        HikariDataSource askReplica = ConnectionPool.openForWatch(
                "portfolio-watch-replica", replica.jdbcUrl(), replica.user(), replica.password(), pooler);
        ReplicaWatch watch = new ReplicaWatch(
                Statements.on(askPrimary), Statements.on(askReplica), replica.maxLag(), System::nanoTime);
        ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("replica-watch").daemon().factory());
        var _ = looking.scheduleWithFixedDelay(() -> look(watch), 0, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        HikariDataSource pool = ConnectionPool.openForReplica(settings, replica, pooler);
        return new Following(
                pool, watch, List.of(looking::shutdownNow, pool::close, askReplica::close, askPrimary::close));
    }

    private static void look(ReplicaWatch watch) {
        ReplicaWatch.State before = watch.state();
        try {
            watch.look();
        } catch (RuntimeException e) {
            LOG.warn("The replica could not be examined.", e);
        }
        if (watch.state() != before) {
            Level level = watch.state() == ReplicaWatch.State.USABLE ? Level.INFO : Level.WARN;
            LOG.atLevel(level).log("The replica is {}: {}.", watch.state(), explained(watch.state()));
        }
    }

    private static String explained(ReplicaWatch.State state) {
        return switch (state) {
            case USABLE -> "public reads go there";
            case CATCHING_UP -> "public reads go to the primary until it has come as far";
            case AWAY -> "it does not answer, and public reads go to the primary";
            case BEHIND -> "it is further behind than DB_READ_MAX_LAG, and public reads go to the primary";
            case FOLLOWS_NOBODY -> "the server of DATABASE_READ_URL is no replica, and public reads go to the primary";
        };
    }

    /** Empty where there is none. */
    Optional<HikariDataSource> pool() {
        return following.map(Following::pool);
    }

    /** Whether any is named. */
    public boolean exist() {
        return following.isPresent();
    }

    /** Whether one is near enough to the primary, as far as is known, to be read. */
    public boolean areUsable() {
        return following
                .map(Following::watch)
                .filter(watch -> watch.state() == ReplicaWatch.State.USABLE)
                .isPresent();
    }

    /** How far the replica is behind; zero where there is none. */
    public Duration lag() {
        return following.map(Following::watch).map(ReplicaWatch::lag).orElse(Duration.ZERO);
    }

    /** Has the pool of the replica measured. */
    public void measureIn(Object metricRegistry) {
        pool().ifPresent(pool -> pool.setMetricRegistry(metricRegistry));
    }

    @Override
    public void close() {
        following.ifPresent(each -> each.closings().forEach(Runnable::run));
    }
}
