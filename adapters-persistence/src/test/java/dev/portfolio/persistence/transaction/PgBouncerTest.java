package dev.portfolio.persistence.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.transaction.Transactions;
import dev.portfolio.persistence.DatabaseSettings;
import dev.portfolio.persistence.PersistenceConfiguration;
import dev.portfolio.persistence.Pooler;
import dev.portfolio.persistence.testing.MigratedDatabase;
import dev.portfolio.persistence.testing.SeededPosts;
import dev.portfolio.persistence.vectorindex.Precision;
import dev.portfolio.persistence.vectorindex.VectorIndexBuild;
import dev.portfolio.persistence.vectorindex.VectorIndexFailed;
import dev.portfolio.persistence.vectorindex.VectorIndexProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What is different behind PgBouncer in transaction mode; scripts/test-pgbouncer runs it, with all other tests. */
@EnabledIfSystemProperty(named = "postgres", matches = "pgbouncer", disabledReason = "scripts/test-pgbouncer runs it")
class PgBouncerTest {

    private static final VectorIndexProgress SILENT = new VectorIndexProgress() {
        @Override
        public void step(String message) {}

        @Override
        public void progress(String what, long done, long total) {}
    };

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Test
    void itIsFoundOut() {
        assertThat(database.dsl().connectionResult(ServerSession::isOwn)).isFalse();
    }

    @Test
    void eachTransactionHasItsLimitsAndNoSessionKeepsThem() {
        assertThat(database.transactions().reading(() -> timeout(database.dsl())))
                .isEqualTo("30s");
        assertThat(database.transactions().writing(() -> timeout(database.dsl())))
                .isEqualTo("30s");
        for (int i = 0; i < 30; i++) {
            assertThat(timeout(database.dsl())).isEqualTo("0");
        }
    }

    @Test
    void withoutAPreparedStatementManyMaySearchAtOnce() throws Exception {
        SeededPosts.into(database.dsl(), 20);

        assertThat(manyAsk(database.transactions(), database.dsl())).containsOnly(20);
    }

    @Test
    @EnabledIfSystemProperty(named = "pgbouncer.prepares", matches = "true", disabledReason = "PgBouncer before 1.21")
    void whereItKeepsPreparedStatementsTheyAreUsed() throws Exception {
        SeededPosts.into(database.dsl(), 20);
        try (AnnotationConfigApplicationContext context = opened(Pooler.TRANSACTION_PREPARED)) {
            DSLContext dsl = context.getBean(DSLContext.class);

            assertThat(manyAsk(context.getBean(Transactions.class), dsl)).containsOnly(20);
            assertThat(context.getBean(Transactions.class).reading(() -> prepared(dsl)))
                    .isPositive();
        }
    }

    @Test
    void whoDeniesItIsRefusedAtOnce() {
        assertThatThrownBy(() -> opened(Pooler.NONE)).rootCause().hasMessageContaining("options");
    }

    @Test
    void anIndexIsNotBuiltThroughItAndTheWayAroundIsTold() {
        try (VectorIndexBuild build = new VectorIndexBuild(settings(Pooler.DETECT), 16)) {
            assertThatThrownBy(() -> build.build(true, Precision.FULL, SILENT))
                    .isInstanceOf(VectorIndexFailed.class)
                    .hasMessageContaining("DATABASE_DIRECT_URL");
        }
    }

    /** How many rows each of many saw, on more connections than one. */
    private static List<Integer> manyAsk(Transactions transactions, DSLContext dsl) throws Exception {
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<Integer>> asked = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                asked.add(threads.submit(() -> transactions.reading(
                        () -> dsl.fetchCount(dsl.selectFrom("posts").where("published")))));
            }
            for (Future<Integer> answer : asked) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private static AnnotationConfigApplicationContext opened(Pooler pooler) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(DatabaseSettings.class, () -> settings(pooler));
        context.register(PersistenceConfiguration.class);
        context.refresh();
        return context;
    }

    private static DatabaseSettings settings(Pooler pooler) {
        return new DatabaseSettings(
                database.pool().getJdbcUrl(),
                database.pool().getUsername(),
                database.pool().getPassword(),
                2,
                4,
                true,
                Duration.ofHours(1),
                Duration.ofSeconds(30),
                pooler,
                Optional.empty());
    }

    private static String timeout(DSLContext dsl) {
        return dsl.fetchSingle("SELECT current_setting('statement_timeout')").get(0, String.class);
    }

    private static int prepared(DSLContext dsl) {
        return dsl.fetchSingle("SELECT count(*) FROM pg_prepared_statements").get(0, Integer.class);
    }
}
