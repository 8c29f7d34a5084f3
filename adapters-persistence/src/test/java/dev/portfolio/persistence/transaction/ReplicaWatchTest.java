package dev.portfolio.persistence.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.embeddedpostgres.testing.DisposableServer;
import dev.portfolio.persistence.transaction.ReplicaWatch.State;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ReplicaWatchTest {

    private final DisposableServer primary = DisposableServer.start();
    private final DisposableServer replica = primary.replica();
    private final AtomicLong nanos = new AtomicLong();
    private final ReplicaWatch watch =
            new ReplicaWatch(statements(primary), statements(replica), Duration.ofSeconds(10), nanos::get);

    @AfterEach
    void close() {
        replica.close();
        primary.close();
    }

    @Test
    void aReplicaThatRestsWithItsPrimaryIsNotBehindHoweverLongThatTakes() throws InterruptedException {
        awaitState(State.USABLE);
        pass(Duration.ofHours(5));
        awaitState(State.USABLE);
        assertThat(watch.lag()).isZero();
    }

    @Test
    void isBehindOnceThePrimaryHasBeenFurtherForTooLongAndUsableOnceItHasCaughtUp() throws InterruptedException {
        awaitState(State.USABLE);
        replica.execute("SELECT pg_wal_replay_pause()");
        primary.execute("CREATE TABLE written AS SELECT 1 AS id");
        watch.look();
        pass(Duration.ofSeconds(9));
        watch.look();
        assertThat(watch.state()).isEqualTo(State.USABLE);
        assertThat(watch.lag()).isEqualTo(Duration.ofSeconds(9));

        pass(Duration.ofSeconds(2));
        watch.look();
        assertThat(watch.state()).isEqualTo(State.BEHIND);

        replica.execute("SELECT pg_wal_replay_resume()");
        awaitState(State.USABLE);
    }

    @Test
    void isNotUsedBeforeItHasComeAsFarAsThePrimaryWasAtTheBeginning() {
        replica.execute("SELECT pg_wal_replay_pause()");
        primary.execute("CREATE TABLE written AS SELECT 1 AS id");
        watch.look();
        assertThat(watch.state()).isEqualTo(State.CATCHING_UP);
    }

    @Test
    void staysUsableWithoutItsPrimaryAndIsNoneOnceItIsPromoted() throws InterruptedException {
        awaitState(State.USABLE);
        primary.kill();
        pass(Duration.ofHours(1));
        watch.look();
        assertThat(watch.state()).isEqualTo(State.USABLE);

        replica.promote();
        watch.look();
        assertThat(watch.state()).isEqualTo(State.FOLLOWS_NOBODY);
    }

    @Test
    void isAwayWhileItDoesNotAnswer() throws InterruptedException {
        awaitState(State.USABLE);
        replica.stop();
        watch.look();
        assertThat(watch.state()).isEqualTo(State.AWAY);

        replica.startAgain();
        awaitState(State.USABLE);
    }

    private void awaitState(State wanted) throws InterruptedException {
        long limit = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        watch.look();
        while (watch.state() != wanted) {
            assertThat(System.nanoTime() - limit).as("still " + watch.state()).isNegative();
            Thread.sleep(20);
            watch.look();
        }
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static DSLContext statements(DisposableServer server) {
        var database = server.database();
        return DSL.using(
                new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password()),
                SQLDialect.POSTGRES);
    }
}
