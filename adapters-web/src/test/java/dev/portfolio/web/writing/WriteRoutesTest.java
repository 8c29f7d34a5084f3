package dev.portfolio.web.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.web.Answer;
import dev.portfolio.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class WriteRoutesTest extends WebTest {

    private static final String PATH = "/api/v1/ai/write";
    private static final String IMPROVE =
            "{\"mode\": \"improve\", \"text\": \"A pool it keep.\", \"instruction\": \"shorter\"}";

    @BeforeEach
    void model() {
        portfolio.chatModel().says("A pool ", "keeps.");
    }

    @Test
    void improvesAText() {
        Answer answer = write("POST", PATH, IMPROVE).assertOk();
        assertThat(answer.body()).isEqualTo("{\"text\":\"A pool keeps.\",\"complete\":true}");
        assertThat(lastMessage()).contains("A pool it keep.").contains("shorter");
    }

    @Test
    void writesADraft() {
        write("POST", PATH, "{\"mode\": \"write\", \"title\": \"Pools\", \"notes\": \"ten\"}")
                .assertOk();
        assertThat(lastMessage()).contains("Pools").contains("ten").doesNotContain("outline");
    }

    @Test
    void comesInEventsWhereThatIsAsked() {
        Answer answer = write("POST", PATH, IMPROVE, "Accept", "text/event-stream");
        assertThat(answer.header("Content-Type")).startsWith("text/event-stream");
        assertThat(answer.body()).isEqualTo("""
                event: token
                data: {"text":"A pool "}

                event: token
                data: {"text":"keeps."}

                event: done
                data: {"complete":true}

                """);
    }

    @Test
    void aTextThatBreaksOffEndsWithAnError() {
        portfolio.chatModel().breaksAfter("A pool ");
        assertThat(write("POST", PATH, IMPROVE, "Accept", "text/event-stream").body())
                .contains("event: token\n")
                .endsWith("event: error\ndata: {\"code\":\"chat_unavailable\",\"detail\":\"away\"}\n\n");
        write("POST", PATH, IMPROVE).assertProblem(503, "chat_unavailable");
    }

    @Test
    void isForWhoeverMayWrite() {
        post(PATH, "application/json", IMPROVE).assertProblem(401, "unauthorized");
    }

    @Test
    void saysWhatIsWrong() {
        write("POST", PATH, "{}").assertInvalid("/mode", "/title");
        write("POST", PATH, "{\"mode\": \"sing\", \"title\": \"x\"}").assertInvalid("/mode");
        write("POST", PATH, "{\"mode\": \"improve\"}").assertInvalid("/text");
        write("POST", PATH, "{\"mode\": \"improve\", \"text\": \"x\", \"title\": \"y\"}")
                .assertInvalid("/title");
        write("POST", PATH, "{\"mode\": \"improve\", \"text\": \"" + "x".repeat(12_001) + "\"}")
                .assertInvalid("/text");
    }

    private String lastMessage() {
        return portfolio.chatModel().requests().getLast().messages().getLast().text();
    }
}
