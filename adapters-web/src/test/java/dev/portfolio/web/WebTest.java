package dev.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.web.openapi.OpenApiContract;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tests over real HTTP; all of them share one server, so each one tells its items from others by a tag of its own. */
@SpringBootTest(
        classes = WebApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.threads.virtual.enabled=true")
public abstract class WebTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<Integer, OpenApiContract> CONTRACTS = new ConcurrentHashMap<>();

    @LocalServerPort
    protected int port;

    @Autowired
    protected InMemoryPortfolio portfolio;

    @Autowired
    protected Content content;

    /** The answer to {@code GET}, with headers as name and value in turn. */
    protected Answer get(String path, String... headers) {
        return send("GET", path, headers);
    }

    protected Answer send(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    protected Answer post(String path, String mediaType, String body) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** A write by a superuser; headers as name and value in turn. */
    protected Answer write(String method, String path, String body, String... headers) {
        return write(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    protected Answer write(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .header(CallerFromHeader.HEADER, "superuser")
                .header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** The answer, once it is seen to be one that the OpenAPI document promises. */
    protected Answer send(HttpRequest request) {
        Answer answer = exchange(request);
        String path = request.uri().getRawPath();
        OpenApiContract contract = CONTRACTS.computeIfAbsent(port, _ -> new OpenApiContract(document()));
        contract.operation(request.method(), path)
                .ifPresent(operation -> assertThat(contract.differences(
                                operation, answer.status(), answer.response().headers(), answer.body()))
                        .isEmpty());
        return answer;
    }

    private String document() {
        return exchange(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/openapi.json"))
                        .build())
                .body();
    }

    private static Answer exchange(HttpRequest request) {
        try {
            return new Answer(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError("No answer to " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted.", e);
        }
    }
}
