package dev.portfolio.persistence.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.post.Posts;
import dev.portfolio.domain.transaction.Transactions;
import dev.portfolio.domain.transaction.TransactionsContract;
import dev.portfolio.persistence.generated.Tables;
import dev.portfolio.persistence.testing.MigratedDatabase;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class PooledTransactionsTest extends TransactionsContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }

    @Override
    protected PostRepository posts() {
        return database.posts();
    }

    @Override
    protected Transactions unreachable() {
        HikariDataSource closed = new HikariDataSource();
        closed.setJdbcUrl("jdbc:postgresql://127.0.0.1:1/nowhere");
        closed.setInitializationFailTimeout(-1);
        closed.setConnectionTimeout(250);
        return new PooledTransactions(new DataSourceTransactionManager(closed), new HeldConnections(), () -> {});
    }

    @Test
    void aConnectionThatTheServerEndsIsUnavailableAndTheNextCallSucceeds() {
        assertThatThrownBy(() -> database.transactions()
                        .reading(() -> database.dsl()
                                .fetchValue("SELECT pg_terminate_backend(pg_backend_pid())")
                                .toString()))
                .isInstanceOf(Unavailable.class);

        assertThat(database.transactions().reading(() -> database.dsl().fetchCount(Tables.POSTS)))
                .isZero();
    }

    @Test
    void aConnectionThatEndsBeforeTheCommitLeavesNothing() {
        Post post = Posts.aPublishedPost();
        assertThatThrownBy(() -> database.transactions().writing(() -> {
                    database.posts().save(post);
                    endThisConnectionFromAnother();
                }))
                .isInstanceOf(Unavailable.class);

        assertThat(database.posts().find(post.id(), Visibility.EVERYTHING)).isEmpty();
    }

    private static void endThisConnectionFromAnother() {
        Object pid = database.dsl().fetchValue("SELECT pg_backend_pid()");
        CompletableFuture.runAsync(() -> database.dsl().execute("SELECT pg_terminate_backend(" + pid + ", 5000)"))
                .join();
    }
}
