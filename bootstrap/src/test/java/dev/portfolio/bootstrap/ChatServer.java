package dev.portfolio.bootstrap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** An OpenAI-compatible chat endpoint that streams what a test makes of the prompt, and can stop in the middle. */
public final class ChatServer implements AutoCloseable {

    private static final int PIECE = 7;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> prompts = new CopyOnWriteArrayList<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger hungUp = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile UnaryOperator<String> answer = _ -> "";
    private volatile boolean stopsInTheMiddle;
    private volatile int status = 200;

    private ChatServer(HttpServer server) {
        this.server = server;
    }

    public static ChatServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ChatServer chat = new ChatServer(server);
            server.createContext("/v1/chat/completions", chat::answer);
            server.setExecutor(chat.threads);
            server.start();
            return chat;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The settings that name it, and others as name and value in turn. */
    public Map<String, String> settings(String... more) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "CHAT_BASE_URL",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/v1",
                "CHAT_MODEL",
                "test-model",
                "CHAT_TIMEOUT",
                "600"));
        for (int i = 0; i < more.length; i += 2) {
            settings.put(more[i], more[i + 1]);
        }
        return settings;
    }

    /** From now on it says what this makes of all that it is told. */
    public void answers(UnaryOperator<String> toPrompt) {
        answer = toPrompt;
        stopsInTheMiddle = false;
        status = 200;
    }

    /** From now on it says this, and then only that it is still there. */
    void stopsAfter(String text) {
        answer = _ -> text;
        stopsInTheMiddle = true;
        status = 200;
    }

    void fails(int newStatus) {
        status = newStatus;
    }

    /** All that it was told, call by call. */
    List<String> prompts() {
        return prompts;
    }

    /** How many calls have stopped in the middle and still wait. */
    int waiting() {
        return waiting.get();
    }

    /** How many calls were ended by the other side. */
    int hungUp() {
        return hungUp.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String prompt = prompt(exchange);
            prompts.add(prompt);
            if (status != 200) {
                exchange.sendResponseHeaders(status, -1);
                return;
            }
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            stream(answer.apply(prompt), exchange.getResponseBody());
        }
    }

    private static String prompt(HttpExchange exchange) throws IOException {
        StringBuilder prompt = new StringBuilder();
        JsonMapper.shared()
                .readTree(exchange.getRequestBody().readAllBytes())
                .get("messages")
                .forEach(message ->
                        prompt.append(message.get("content").asString()).append('\n'));
        return prompt.toString();
    }

    private void stream(String text, OutputStream body) throws IOException {
        for (int i = 0; i < text.length(); i += PIECE) {
            write(
                    body,
                    "data: {\"choices\":[{\"delta\":{\"content\":"
                            + JsonMapper.shared()
                                    .writeValueAsString(text.substring(i, Math.min(text.length(), i + PIECE)))
                            + "}}]}\n\n");
        }
        if (stopsInTheMiddle) {
            waitForTheOtherSide(body);
        } else {
            write(body, "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n");
        }
    }

    private void waitForTheOtherSide(OutputStream body) {
        waiting.incrementAndGet();
        try {
            while (stopsInTheMiddle && !closed.await(50, TimeUnit.MILLISECONDS)) {
                write(body, ": still here\n\n");
            }
        } catch (IOException e) {
            hungUp.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.decrementAndGet();
        }
    }

    private static void write(OutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
        body.flush();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.close();
    }
}
