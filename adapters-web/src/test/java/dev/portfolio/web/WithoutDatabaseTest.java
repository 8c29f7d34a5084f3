package dev.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.Posts;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole web adapter on the ports in memory: nothing of a database is there to be started. */
final class WithoutDatabaseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.portfolio.persistence.PersistenceConfiguration",
                "dev.portfolio.dbchangelog.SchemaMigration",
                "dev.portfolio.embeddedpostgres.EmbeddedPostgres",
                "org.jooq.DSLContext",
                "org.postgresql.Driver",
                "com.zaxxer.hikari.HikariDataSource",
                "liquibase.Liquibase",
            })
    void nothingOfADatabaseIsOnTheClassPath(String type) {
        assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void aServerOfItsOwnListsReadsAndFindsAtOnce() throws Exception {
        long began = System.nanoTime();
        Duration usedBefore = processorTime();
        try (ConfigurableApplicationContext server = new SpringApplicationBuilder(WebApplication.class)
                        .properties("server.port=0", "spring.threads.virtual.enabled=true")
                        .run();
                HttpClient client = HttpClient.newHttpClient()) {
            Post post = server.getBean(Content.class).add(Posts.aPublishedPost());
            String address = "http://localhost:" + port(server);
            for (String path : List.of("/api/v1/posts", "/api/v1/posts/" + post.slug(), "/api/v1/search?q=post")) {
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(URI.create(address + path)).build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.body()).as(path).contains(post.slug().value());
            }
            System.out.printf(
                    "Started and answered three times in %d ms (%d ms of processor time), without a database.%n",
                    Duration.ofNanos(System.nanoTime() - began).toMillis(),
                    processorTime().minus(usedBefore).toMillis());
            assertThat(server.getBeanNamesForType(DataSource.class)).isEmpty();
        }
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static int port(ConfigurableApplicationContext server) {
        return ((WebServerApplicationContext) server).getWebServer().getPort();
    }
}
