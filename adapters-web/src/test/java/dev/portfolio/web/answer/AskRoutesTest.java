package dev.portfolio.web.answer;

import static dev.portfolio.domain.post.Posts.aDraft;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTexts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.post.Post;
import dev.portfolio.web.Answer;
import dev.portfolio.web.WebTest;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class AskRoutesTest extends WebTest {

    private static final String PATH = "/api/v1/ai/ask";

    @Test
    void answersWithSentencesAndTheirSources() {
        Post post =
                content.add(withTexts(aPublishedPost(), "Gannets nest upon Bass Rock. They dive for herring.", null));
        JsonNode answer =
                ask("{\"question\": \"where do gannets nest\"}").assertOk().json();
        assertThat(answer.get("answer").asString()).contains("Gannets nest upon Bass Rock. [");
        assertThat(answer.get("refused").booleanValue()).isFalse();
        assertThat(answer.get("kind").asString()).isEqualTo("extractive");
        assertThat(answer.get("sources").findValuesAsString("id"))
                .contains(post.id().toString());
    }

    @Test
    void refusesWhatNothingAnswersAndNeverQuotesADraft() {
        content.add(withTexts(aDraft(), "Xylophagous beetles live in old church beams.", null));
        JsonNode answer = ask("{\"question\": \"xylophagous\"}").assertOk().json();
        assertThat(answer.get("refused").booleanValue()).isTrue();
        assertThat(answer.get("sources")).isEmpty();
    }

    @Test
    void comesInEventsWhereThatIsAsked() {
        content.add(withTexts(aPublishedPost(), "Puffins dig burrows into soft turf.", null));
        Answer answer = send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + PATH))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString("{\"question\": \"puffins dig burrows\"}"))
                .build());
        assertThat(answer.header("Content-Type")).startsWith("text/event-stream");
        assertThat(answer.body())
                .startsWith("event: sources\ndata: [{")
                .contains("event: token\ndata: {\"text\":\"Puffins dig burrows into soft turf. [")
                .endsWith("event: done\ndata:"
                        + " {\"kind\":\"extractive\",\"refused\":false,\"degraded\":false,\"cited\":[1]}\n\n");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Accel-Buffering")).isEqualTo("no");
    }

    @Test
    void takesAConversationAlong() {
        content.add(withTexts(aPublishedPost(), "A cormorant dries its wings after diving.", null));
        ask("{\"question\": \"and what then\", \"history\": [{\"question\": \"does a cormorant dive\", \"answer\": \"It does. [1]\"}]}")
                .assertOk();
        String turn = "{\"question\": \"why\", \"answer\": \"so\"}";
        ask("{\"question\": \"why\", \"history\": [" + (turn + ",").repeat(10) + turn + "]}")
                .assertInvalid("/history");
        ask("{\"question\": \"why\", \"history\": [{\"question\": 1}]}")
                .assertInvalid("/history/0/answer", "/history/0/question");
        ask("{\"question\": \"why\", \"history\": [\"why\"]}").assertInvalid("/history/0");
    }

    @Test
    void saysWhatIsWrong() {
        ask("{}").assertInvalid("/question");
        ask("{\"question\": \" \"}").assertInvalid("/question");
        ask("{\"question\": \"" + "x".repeat(1_001) + "\"}").assertInvalid("/question");
        ask("{\"question\": \"why\", \"model\": \"gpt\"}").assertInvalid("/model");
    }

    @Test
    void whatFailsBeforeTheFirstEventIsAnOrdinaryError() {
        portfolio.transactions().unavailable(true);
        try {
            send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + PATH))
                            .header("Content-Type", "application/json")
                            .header("Accept", "text/event-stream, application/problem+json")
                            .POST(HttpRequest.BodyPublishers.ofString("{\"question\": \"why\"}"))
                            .build())
                    .assertStatus(503);
        } finally {
            portfolio.transactions().unavailable(false);
        }
    }

    private Answer ask(String body) {
        return post(PATH, "application/json", body);
    }
}
