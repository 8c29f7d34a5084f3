package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No caller holds a connection while a model thinks. */
class BusyPoolTest {

    private static final int CALLERS = 40;

    @Test
    void whileFortyCallersWaitForAModelThatHangsFourConnectionsServeEverybodyElse() {
        try (EmbeddingServer model = EmbeddingServer.start()) {
            Map<String, String> settings = new HashMap<>(model.settings("key"));
            settings.put("DATABASE_URL", TestDatabaseUrl.ofNewDatabase());
            settings.put("DB_POOL_SIZE", "4");
            settings.put("DB_MAX_OVERFLOW", "0");
            settings.put("DB_POOL_TIMEOUT", "5");
            // Longer than the test takes, so that the model's silence ends when the test says so.
            settings.put("EMBED_PATIENCE", "300000");
            assertThat(ProgramRun.of(settings, "import", "../samples").exitStatus())
                    .isZero();
            try (RunningApplication application = RunningApplication.with(settings)) {
                // Otherwise the server's own first question waits, too.
                Eventually.that("the model is warm", () -> model.wasAsked("warm up"));
                model.hang();
                List<CompletableFuture<HttpResponse<String>>> searches = searches(application);
                Eventually.that("all callers wait for the model", () -> model.waiting() == CALLERS);

                assertThat(application.context().getBean(HikariDataSource.class).getMaximumPoolSize())
                        .isEqualTo(4);
                assertThat(reads(application))
                        .allSatisfy(read ->
                                assertThat(read.statusCode()).as(read.body()).isEqualTo(200));
                assertThat(searches).noneMatch(CompletableFuture::isDone);

                model.goOn();
                assertThat(searches.stream().map(CompletableFuture::join)).allSatisfy(search -> {
                    assertThat(search.statusCode()).isEqualTo(200);
                    assertThat(search.body()).contains("\"degraded\":false");
                });
            }
        }
    }

    /** Different questions, since those of the same words are asked once. */
    private static List<CompletableFuture<HttpResponse<String>>> searches(RunningApplication application) {
        return IntStream.range(0, CALLERS)
                .mapToObj(i -> application.getLater("/api/v1/search?q=question+" + i))
                .toList();
    }

    /** Ten times as many readers at once as there are connections; each would wait for five seconds at most. */
    private static List<HttpResponse<String>> reads(RunningApplication application) {
        List<CompletableFuture<HttpResponse<String>>> reads = IntStream.range(0, CALLERS)
                .mapToObj(i -> application.getLater(i % 2 == 0 ? "/api/v1/posts" : "/api/v1/posts/inside-the-pool"))
                .toList();
        return reads.stream().map(CompletableFuture::join).toList();
    }
}
