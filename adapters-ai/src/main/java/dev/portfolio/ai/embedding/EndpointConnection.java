package dev.portfolio.ai.embedding;

import dev.portfolio.domain.error.Unavailable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * The connection to an embedding endpoint. Each exchange has a deadline for all of it, connecting and the last byte of the
 * answer included, and a largest size; the client's own timeout ends with the headers. Nothing is tried twice: texts wait in
 * a queue, and a visitor has no time.
 */
final class EndpointConnection implements AutoCloseable {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);

    /** Several times what 32 vectors of 2,000 numbers take. */
    private static final int LARGEST_ANSWER = 8 * 1024 * 1024;

    private final EmbeddingEndpoint endpoint;
    private final HttpClient http;

    EndpointConnection(EmbeddingEndpoint endpoint) {
        this.endpoint = endpoint;
        // HTTP/1.1, since several model servers lose the body of a request that asks for an upgrade.
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_TIMEOUT)
                .build();
    }

    /** The body of the answer to this JSON; anything but a complete answer with status 200 is {@link Unavailable}. */
    byte[] post(String json, Duration deadline) {
        CompletableFuture<HttpResponse<byte[]>> exchange = http.sendAsync(request(json), bodyOfSuccess());
        try {
            HttpResponse<byte[]> response = exchange.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
            if (response.statusCode() != 200) {
                throw refused(response.statusCode());
            }
            return response.body();
        } catch (TimeoutException e) {
            throw EmbedderFailures.unavailable(
                    "The embedding endpoint did not answer within " + deadline.toMillis() + " ms (EMBED_BASE_URL).", e);
        } catch (InterruptedException e) {
            throw Outcome.interrupted(e);
        } catch (ExecutionException e) {
            throw broken(e.getCause() == null ? e : e.getCause());
        } finally {
            exchange.cancel(true);
        }
    }

    private HttpRequest request(String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint.embeddings())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(json));
        String key = endpoint.apiKey();
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        return request.build();
    }

    /** The bodies of errors are not read: they may repeat the text or the key. */
    private static BodyHandler<byte[]> bodyOfSuccess() {
        BodyHandler<byte[]> limited = BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER);
        BodyHandler<byte[]> none = BodyHandlers.replacing(new byte[0]);
        return head -> (head.statusCode() == 200 ? limited : none).apply(head);
    }

    private Unavailable refused(int status) {
        String what = switch (status) {
            case 401, 403 -> endpoint.apiKey() == null ? "wants a key: set EMBED_API_KEY" : "refuses EMBED_API_KEY";
            case 404 -> "knows no such address or model: check EMBED_BASE_URL and EMBED_MODEL";
            case 429 -> "has had too many requests: check the limits of EMBED_API_KEY";
            case 400, 413, 422 -> "does not accept the request: check EMBED_MODEL and how long its texts may be";
            default -> "failed: check what is at EMBED_BASE_URL";
        };
        return EmbedderFailures.unavailable("The embedding endpoint " + what + " (status " + status + ").");
    }

    private static Unavailable broken(Throwable cause) {
        String what = switch (cause) {
            case HttpConnectTimeoutException e -> "does not take connections";
            case ConnectException e -> "cannot be reached";
            case SSLException e -> "has no valid certificate or speaks no TLS";
            case IOException e -> "broke off its answer or sent too much of it";
            case Throwable e -> "cannot be asked";
        };
        return EmbedderFailures.unavailable("The embedding endpoint " + what + ": check EMBED_BASE_URL.", cause);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
