package dev.portfolio.persistence.transaction;

import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTitle;
import static dev.portfolio.persistence.generated.Tables.POSTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.transaction.CommittedState;
import dev.portfolio.domain.transaction.CommittedStates;
import dev.portfolio.domain.transaction.CommittedStatesContract;
import dev.portfolio.domain.transaction.Transactions;
import dev.portfolio.persistence.testing.MigratedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On a real server, with other sessions in all stages of a transaction. */
class JooqCommittedStatesTest extends CommittedStatesContract {

    @RegisterExtension
    static final MigratedDatabase DATABASE = new MigratedDatabase();

    @Override
    protected CommittedStates states() {
        return DATABASE.committedStates();
    }

    @Override
    protected Transactions transactions() {
        return DATABASE.transactions();
    }

    @Override
    protected PostRepository posts() {
        return DATABASE.posts();
    }

    @Test
    void whatAnotherSessionHasNotCommittedChangesNothingAndItsCommitDoesAtOnce() throws SQLException {
        Post post = aPublishedPost();
        save(post);
        try (Connection other = openTransaction()) {
            rename(other, post, "Another title");
            CommittedState open = current();
            assertThat(titleOf(post)).isEqualTo(post.title());
            assertThat(current()).isEqualTo(open);

            other.commit();

            assertThat(current()).isNotEqualTo(open);
            assertThat(titleOf(post)).isEqualTo("Another title");
        }
    }

    /** The older of two transactions ends last: it is not the highest number that tells. */
    @Test
    void theCommitOfAnOlderTransactionIsSeenToo() throws SQLException {
        Post first = aPublishedPost();
        Post second = aPublishedPost();
        save(first);
        save(second);
        try (Connection older = openTransaction();
                Connection younger = openTransaction()) {
            rename(older, first, "By the older");
            rename(younger, second, "By the younger");
            younger.commit();
            CommittedState between = current();
            assertThat(titleOf(first)).isEqualTo(first.title());
            assertThat(current()).isEqualTo(between);

            older.commit();

            assertThat(current()).isNotEqualTo(between);
            assertThat(titleOf(first)).isEqualTo("By the older");
        }
    }

    @Test
    void aTransactionThatBeganBeforeTheStateWasAskedForIsSeenWhenItEnds() throws SQLException {
        Post post = aPublishedPost();
        save(post);
        try (Connection other = openTransaction();
                Connection unrelated = openTransaction()) {
            rename(other, post, "Rolled back");
            CommittedState open = current();
            rename(unrelated, post.id().value() + " is nowhere");
            assertThat(current()).isEqualTo(open);
            other.rollback();
            assertThat(titleOf(post)).isEqualTo(post.title());
            CommittedState after = current();
            assertThat(current()).isEqualTo(after);
        }
    }

    @Test
    void aPartOfATransactionThatIsRolledBackIsNothing() throws SQLException {
        Post post = aPublishedPost();
        save(post);
        try (Connection other = openTransaction()) {
            Savepoint savepoint = other.setSavepoint();
            rename(other, post, "Undone");
            other.rollback(savepoint);
            CommittedState open = current();
            other.commit();
            assertThat(titleOf(post)).isEqualTo(post.title());
            Savepoint kept = other.setSavepoint();
            rename(other, post, "Kept");
            other.releaseSavepoint(kept);
            CommittedState before = current();
            other.commit();
            assertThat(current()).isNotEqualTo(before).isNotEqualTo(open);
            assertThat(titleOf(post)).isEqualTo("Kept");
        }
    }

    /** What is read of a changing row between two equal states is always the same. */
    @Test
    void betweenTwoEqualStatesEverybodyReadsTheSame() throws InterruptedException {
        Post post = aPublishedPost();
        save(withTitle(post, "0"));
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer = Thread.ofVirtual().start(() -> {
            for (int i = 1; !stop.get(); i++) {
                save(withTitle(post, String.valueOf(i)));
            }
        });
        List<String> differences = new ArrayList<>();
        int equal = 0;
        for (int i = 0; i < 2_000; i++) {
            CommittedState before = current();
            String first = titleOf(post);
            String second = titleOf(post);
            if (current().equals(before)) {
                equal++;
                if (!first.equals(second)) {
                    differences.add(before + ": " + first + ", " + second);
                }
            }
            if (i == 1_000) {
                stop.set(true);
                writer.join();
            }
        }
        assertThat(differences).isEmpty();
        assertThat(equal).isPositive();
    }

    private static Connection openTransaction() throws SQLException {
        Connection connection = DATABASE.pool().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void rename(Connection session, Post post, String title) {
        int changed = DSL.using(session, SQLDialect.POSTGRES)
                .update(POSTS)
                .set(POSTS.TITLE, title)
                .where(POSTS.ID.eq(post.id()))
                .execute();
        assertThat(changed).isEqualTo(1);
    }

    /** Changes nothing, so the server gives the transaction no number. */
    private static void rename(Connection session, String nowhere) throws SQLException {
        try (Statement statement = session.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE posts SET title = 'x' WHERE title = '" + nowhere + "'"))
                    .isZero();
        }
    }

    private String titleOf(Post post) {
        return transactions()
                .reading(() -> posts().find(post.id(), Visibility.EVERYTHING))
                .orElseThrow()
                .title();
    }
}
