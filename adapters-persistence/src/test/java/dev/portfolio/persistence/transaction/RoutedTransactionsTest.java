package dev.portfolio.persistence.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.post.Posts;
import dev.portfolio.domain.transaction.Freshness;
import dev.portfolio.domain.transaction.ReplicaReads;
import dev.portfolio.domain.transaction.ReplicaReadsContract;
import dev.portfolio.domain.transaction.Transactions;
import dev.portfolio.domain.transaction.WritePosition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading from a real streaming replica; each test begins with one that is usable and ends with one that goes on. */
class RoutedTransactionsTest extends ReplicaReadsContract {

    private static ReplicatedDatabase database;

    @BeforeAll
    static void start() {
        database = new ReplicatedDatabase(Duration.ofMinutes(5));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void usable() throws InterruptedException {
        database.awaitUsable(true);
    }

    @AfterEach
    void goOn() {
        database.replica.execute("SELECT pg_wal_replay_resume()");
    }

    @Override
    protected ReplicaReads replicaReads() {
        return database.the(ReplicaReads.class);
    }

    @Override
    protected Transactions transactions() {
        return database.the(Transactions.class);
    }

    @Override
    protected PostRepository posts() {
        return database.the(PostRepository.class);
    }

    @Test
    void whatIsRecentIsReadFromTheReplicaAndEverythingElseFromThePrimary() {
        try (var _ = replicaReads().begin(new Freshness.Recent(), _ -> {})) {
            assertThat(portRead()).isEqualTo(database.replica.port());
            assertThat(transactions().writing(RoutedTransactionsTest::port)).isEqualTo(database.primary.port());
        }
        try (var _ = replicaReads().begin(new Freshness.Latest(), _ -> {})) {
            assertThat(portRead()).isEqualTo(database.primary.port());
        }
        assertThat(portRead()).isEqualTo(database.primary.port());
    }

    @Test
    void whoeverWroteReadsThePrimaryUntilTheReplicaHasTheWrite() throws InterruptedException {
        List<WritePosition> told = new ArrayList<>();
        database.replica.execute("SELECT pg_wal_replay_pause()");
        try (var _ = replicaReads().begin(new Freshness.Latest(), told::add)) {
            transactions().writing(() -> posts().save(Posts.aPublishedPost()));
        }
        Freshness since = new Freshness.Since(told.getFirst());
        assertThat(portReadAs(since)).isEqualTo(database.primary.port());
        assertThat(portReadAs(new Freshness.Recent())).isEqualTo(database.replica.port());

        database.replica.execute("SELECT pg_wal_replay_resume()");

        while (portReadAs(since) != database.replica.port()) {
            Thread.sleep(20);
        }
    }

    @Test
    void aPositionThatNobodyWroteIsReadFromThePrimary() {
        assertThat(portReadAs(new Freshness.Since(new WritePosition("FFFFFFFF/FFFFFFFF"))))
                .isEqualTo(database.primary.port());
    }

    @Test
    void whatFailsOnTheReplicaIsAskedOfThePrimary() {
        List<Integer> asked = new ArrayList<>();
        try (var _ = replicaReads().begin(new Freshness.Recent(), _ -> {})) {
            Integer port = transactions().reading(() -> {
                asked.add(port());
                if (asked.size() == 1) {
                    dsl().fetch("SELECT no_such_column FROM posts");
                }
                return asked.getLast();
            });
            assertThat(port).isEqualTo(database.primary.port());
        }
        assertThat(asked).containsExactly(database.replica.port(), database.primary.port());
    }

    @Test
    void whatTakesTooLongIsNotAskedTwice() {
        List<Integer> asked = new ArrayList<>();
        try (var _ = replicaReads().begin(new Freshness.Recent(), _ -> {})) {
            assertThatThrownBy(() -> transactions().reading(() -> {
                        asked.add(port());
                        // As when the session's own limit has run out, which would take too long here.
                        return dsl().fetch("SELECT pg_cancel_backend(pg_backend_pid()), pg_sleep(60)");
                    }))
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(asked).containsExactly(database.replica.port());
    }

    @Test
    void aConnectionToTheReplicaThatIsEndedCostsNobodyAnAnswer() {
        try (var _ = replicaReads().begin(new Freshness.Recent(), _ -> {})) {
            Integer port = transactions().reading(() -> {
                int asked = port();
                if (asked == database.replica.port()) {
                    dsl().fetch("SELECT pg_terminate_backend(pg_backend_pid())");
                }
                return asked;
            });
            assertThat(port).isEqualTo(database.primary.port());
            assertThat(portRead()).isEqualTo(database.replica.port());
        }
    }

    private int portReadAs(Freshness freshness) {
        try (var _ = replicaReads().begin(freshness, _ -> {})) {
            return portRead();
        }
    }

    private int portRead() {
        return transactions().reading(RoutedTransactionsTest::port);
    }

    private static int port() {
        return ((Number) dsl().fetchValue("SELECT inet_server_port()")).intValue();
    }

    private static DSLContext dsl() {
        return database.the(DSLContext.class);
    }
}
