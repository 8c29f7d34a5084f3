package dev.portfolio.ai.chat;

import dev.portfolio.domain.chat.Cancellation;
import dev.portfolio.domain.chat.ChatOutcome;
import dev.portfolio.domain.chat.ChatRequest;
import dev.portfolio.domain.error.Unavailable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;

/** One attempt to get an answer: it ends with the answer, at the deadline, after too long a silence, or when it is cancelled. */
final class ChatExchange {

    /** A thousand times what an answer has. */
    private static final int LARGEST_ANSWER = 8 * 1024 * 1024;

    private final ChatEndpoint endpoint;
    private final ChatRequest request;
    private final Cancellation cancellation;
    private final long deadline;
    private final AnswerText answer;
    private final AnswerBytes body = new AnswerBytes();

    /** @param deadline as {@link System#nanoTime()} */
    ChatExchange(
            ChatEndpoint endpoint,
            ChatRequest request,
            Predicate<String> reader,
            Cancellation cancellation,
            long deadline) {
        this.endpoint = endpoint;
        this.request = request;
        this.cancellation = cancellation;
        this.deadline = deadline;
        this.answer = new AnswerText(piece -> !cancellation.isCancelled() && reader.test(piece));
    }

    ChatOutcome run(HttpClient http, HttpRequest message) throws TryAgain {
        CompletableFuture<HttpResponse<AnswerBytes>> exchange = http.sendAsync(message, _ -> body);
        Runnable forget = cancellation.onCancel(() -> {
            exchange.cancel(true);
            body.close();
        });
        try {
            read(exchange.get(patience(), TimeUnit.NANOSECONDS));
            return answer.outcome(request, cancellation.isCancelled());
        } catch (CancellationException e) {
            return stopped(e);
        } catch (TimeoutException e) {
            throw ChatFailures.unavailable("The chat endpoint says nothing for too long (CHAT_TIMEOUT).", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ChatFailures.unavailable("The wait for the chat model was interrupted.", e);
        } catch (ExecutionException e) {
            return failed(e.getCause() == null ? e : e.getCause());
        } catch (IOException e) {
            return failed(e);
        } finally {
            forget.run();
            exchange.cancel(true);
            body.close();
        }
    }

    private void read(HttpResponse<AnswerBytes> response)
            throws TryAgain, TimeoutException, IOException, InterruptedException {
        if (response.statusCode() != 200) {
            throw Refusal.of(response, endpoint);
        }
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("application/json")) {
            answer.document(whole());
        } else {
            readEvents();
        }
    }

    private void readEvents() throws TimeoutException, IOException, InterruptedException {
        EventLines lines = new EventLines();
        int size = 0;
        while (answer.goesOn()) {
            byte[] bytes = body.next(patience());
            if (bytes.length == 0) {
                lines.end().forEach(answer::event);
                answer.refuseToEndInSilence();
                return;
            }
            size += bytes.length;
            if (size > LARGEST_ANSWER) {
                throw ChatFailures.wrongAnswer("does not end");
            }
            lines.add(bytes).forEach(answer::event);
        }
    }

    private String whole() throws TimeoutException, IOException, InterruptedException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] bytes = body.next(patience()); bytes.length > 0; bytes = body.next(patience())) {
            whole.write(bytes);
            if (whole.size() > LARGEST_ANSWER) {
                throw ChatFailures.wrongAnswer("does not end");
            }
        }
        return whole.toString(StandardCharsets.UTF_8);
    }

    /** How long to wait for what comes next: not beyond the deadline. */
    private long patience() {
        return Math.min(endpoint.silence().toNanos(), deadline - System.nanoTime());
    }

    private ChatOutcome stopped(CancellationException e) {
        if (cancellation.isCancelled()) {
            return answer.outcome(request, true);
        }
        throw ChatFailures.unavailable("The chat model is closed.", e);
    }

    private ChatOutcome failed(Throwable cause) throws TryAgain {
        if (cancellation.isCancelled()) {
            return answer.outcome(request, true);
        }
        Unavailable failure = broken(cause);
        if (answer.hasSpoken() || cause instanceof SSLException) {
            throw failure;
        }
        throw new TryAgain(failure, Duration.ZERO);
    }

    private static Unavailable broken(Throwable cause) {
        String what = switch (cause) {
            case HttpConnectTimeoutException _ -> "does not take connections";
            case ConnectException _ -> "cannot be reached";
            case SSLException _ -> "has no valid certificate or speaks no TLS";
            case IOException _ -> "broke off its answer";
            case Throwable _ -> "cannot be asked";
        };
        return ChatFailures.unavailable("The chat endpoint " + what + ": check CHAT_BASE_URL.", cause);
    }
}
