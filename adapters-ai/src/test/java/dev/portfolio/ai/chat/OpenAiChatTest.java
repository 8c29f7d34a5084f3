package dev.portfolio.ai.chat;

import static dev.portfolio.ai.chat.ScriptedChatEndpoint.DONE;
import static dev.portfolio.ai.chat.ScriptedChatEndpoint.finish;
import static dev.portfolio.ai.chat.ScriptedChatEndpoint.piece;
import static dev.portfolio.ai.chat.ScriptedChatEndpoint.usage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.chat.Cancellation;
import dev.portfolio.domain.chat.ChatMessage;
import dev.portfolio.domain.chat.ChatMessage.Role;
import dev.portfolio.domain.chat.ChatOutcome;
import dev.portfolio.domain.chat.ChatOutcome.Ending;
import dev.portfolio.domain.chat.ChatRequest;
import dev.portfolio.domain.chat.ChatUsage;
import dev.portfolio.domain.error.Unavailable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class OpenAiChatTest {

    private static final ChatRequest REQUEST =
            new ChatRequest(List.of(new ChatMessage(Role.SYSTEM, "Be brief."), new ChatMessage(Role.USER, "Why?")), 77);

    private final StringBuilder said = new StringBuilder();
    private ScriptedChatEndpoint endpoint;
    private OpenAiChat chat;

    @BeforeEach
    void start() throws IOException {
        endpoint = new ScriptedChatEndpoint();
        chat = new OpenAiChat(endpoint.settings());
    }

    @AfterEach
    void stop() {
        chat.close();
        endpoint.close();
    }

    @Test
    void asksAsTheApiWants() {
        endpoint.streams(piece("So."), finish("stop"), usage(12, 3), DONE);
        ChatOutcome outcome = ask();
        assertThat(said).hasToString("So.");
        assertThat(outcome).isEqualTo(new ChatOutcome(Ending.COMPLETE, new ChatUsage(12, 3)));
        assertThat(endpoint.keys()).containsExactly("Bearer " + ScriptedChatEndpoint.KEY);
        assertThat(endpoint.asked()).singleElement().hasToString("""
                {"model":"some-model","messages":[{"role":"system","content":"Be brief."},\
                {"role":"user","content":"Why?"}],"stream":true,"stream_options":{"include_usage":true},\
                "max_tokens":77}""");
    }

    @ParameterizedTest
    @MethodSource("oddStreams")
    void understandsOddServers(String stream) {
        endpoint.streams(stream);
        assertThat(ask().ending()).isEqualTo(Ending.COMPLETE);
        assertThat(said).hasToString("So.");
    }

    static Stream<String> oddStreams() {
        String full = """
                : a comment

                data: {"choices":[{"delta":{"role":"assistant"}}]}

                data: {"choices":[{"delta":{"content":null,"reasoning_content":"hm"}}]}

                event: message
                id: 1
                data:{"choices":[{"delta":{"content":"So."}}]}

                data: {"choices":[{"delta":{"content":""},"finish_reason":"stop"}]}

                data: [DONE]

                """;
        String withoutDone = "data: {\"choices\":[{\"delta\":{\"content\":\"So.\"},\"finish_reason\":\"stop\"}]}\n\n";
        String withoutReason = "data: {\"choices\":[{\"delta\":{\"content\":\"So.\"}}]}\n\ndata: [DONE]";
        String withoutBlankLines = withoutReason.replace("\n\n", "\n");
        return Stream.of(
                full,
                full.replace("\n", "\r\n"),
                full.replace('\n', '\r'),
                withoutDone,
                withoutReason,
                withoutBlankLines);
    }

    @Test
    void understandsAServerThatStreamsNothing() {
        endpoint.script(exchange -> {
            byte[] body = """
                    {"object": "chat.completion", "choices": [{"index": 0, "finish_reason": "stop",
                    "message": {"role": "assistant", "content": "So."}}], "usage": {"prompt_tokens": 5, "completion_tokens": 2}}""".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        });
        assertThat(ask()).isEqualTo(new ChatOutcome(Ending.COMPLETE, new ChatUsage(5, 2)));
        assertThat(said).hasToString("So.");
    }

    @Test
    void aCharacterMayComeInSeveralPackets() {
        byte[] event = piece("\uD83D\uDE80").getBytes(StandardCharsets.UTF_8);
        endpoint.script(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            for (byte one : event) {
                body.write(one);
                body.flush();
            }
            body.write(DONE.getBytes(StandardCharsets.UTF_8));
        });
        ask();
        assertThat(said).hasToString("\uD83D\uDE80");
    }

    @Test
    void anAnswerAtItsLimitIsCut() {
        endpoint.streams(piece("So"), finish("length"), DONE);
        assertThat(ask().ending()).isEqualTo(Ending.CUT);
    }

    @Test
    void tokensAreEstimatedWhereTheEndpointDoesNotTell() {
        endpoint.streams(piece("123456"), finish("stop"), DONE);
        assertThat(ask().usage()).isEqualTo(new ChatUsage(5, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "data: {\"error\":{\"message\":\"overloaded\"}}\n\n", "data: [1]\n\n", "data: {\"choic\n\n"})
    void aStreamThatBreaksOffIsNoAnswer(String end) {
        endpoint.streams(piece("So"), end);
        assertThatThrownBy(this::ask).isInstanceOf(Unavailable.class).hasMessageNotContaining("overloaded");
        assertThat(said).hasToString("So");
        assertThat(endpoint.asked()).hasSize(1);
    }

    @Test
    void whatFailsBeforeTheFirstWordIsTriedAgain() {
        int[] calls = {0};
        endpoint.script(exchange -> {
            switch (calls[0]++) {
                case 0 -> exchange.sendResponseHeaders(503, -1);
                case 1 -> ScriptedChatEndpoint.stream(exchange, ": nothing\n\n");
                default -> ScriptedChatEndpoint.stream(exchange, piece("So."), DONE);
            }
        });
        assertThat(ask().ending()).isEqualTo(Ending.COMPLETE);
        assertThat(said).hasToString("So.");
        assertThat(endpoint.asked()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"500, 3", "429, 3", "401, 1", "404, 1", "400, 1"})
    void itGivesUpInTheEnd(int status, int times) {
        endpoint.answers(status);
        assertThatThrownBy(this::ask)
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("status " + status)
                .hasMessageNotContaining(ScriptedChatEndpoint.KEY);
        assertThat(endpoint.asked()).hasSize(times);
    }

    @Test
    void whoeverWantsToBeLeftAloneForLongIsLeftAlone() {
        endpoint.answers(429, "Retry-After", "3600");
        assertThatThrownBy(this::ask).isInstanceOf(Unavailable.class);
        assertThat(endpoint.asked()).hasSize(1);
    }

    @Test
    void waitsAsLongAsItIsToldTo() {
        endpoint.script(exchange -> {
            if (endpoint.asked().size() == 1) {
                exchange.getResponseHeaders().add("Retry-After", "1");
                exchange.sendResponseHeaders(429, -1);
            } else {
                ScriptedChatEndpoint.stream(exchange, piece("So."), DONE);
            }
        });
        long before = System.nanoTime();
        ask();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void silenceEndsIt() {
        endpoint.hangs();
        try (OpenAiChat impatient = with(Duration.ofMillis(300), Duration.ofMinutes(1))) {
            assertThatThrownBy(() -> impatient.answer(REQUEST, this::hear, new Cancellation()))
                    .isInstanceOf(Unavailable.class)
                    .hasMessageContaining("CHAT_TIMEOUT");
        }
    }

    @Test
    void soDoesTheDeadlineHoweverMuchIsSaid() throws InterruptedException {
        endpoint.streamsForever(piece("So"));
        try (OpenAiChat impatient = with(Duration.ofMinutes(1), Duration.ofMillis(700))) {
            assertThatThrownBy(() -> impatient.answer(REQUEST, this::hear, new Cancellation()))
                    .isInstanceOf(Unavailable.class);
        }
        assertThat(endpoint.hungUp().await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theConnectionIsClosedWhenTheReaderHasEnough() throws InterruptedException {
        endpoint.streamsForever(piece("So"));
        assertThat(chat.answer(REQUEST, _ -> false, new Cancellation()).ending())
                .isEqualTo(Ending.STOPPED);
        assertThat(endpoint.hungUp().await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aFloodEndsIt() {
        endpoint.streams("data: " + "x".repeat(2 * 1024 * 1024));
        assertThatThrownBy(this::ask).isInstanceOf(Unavailable.class).hasMessageContaining("does not end");
    }

    @Test
    void nobodyThereIsUnavailable() {
        ChatEndpoint nowhere = ChatEndpoint.of("http://127.0.0.1:1/v1", "m", null, Duration.ofMinutes(1), 1);
        try (OpenAiChat lonely = new OpenAiChat(nowhere)) {
            assertThatThrownBy(() -> lonely.answer(REQUEST, this::hear, new Cancellation()))
                    .isInstanceOf(Unavailable.class)
                    .hasMessageContaining("cannot be reached");
        }
    }

    private OpenAiChat with(Duration silence, Duration deadline) {
        return new OpenAiChat(endpoint.settings().with(silence, deadline, Duration.ofSeconds(1)));
    }

    private ChatOutcome ask() {
        return chat.answer(REQUEST, this::hear, new Cancellation());
    }

    private boolean hear(String piece) {
        said.append(piece);
        return true;
    }
}
