package dev.portfolio.web.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as server-sent events (WHATWG HTML, 9.2): {@code sources} first, so that a page can show what is being read, then
 * {@code token} for each piece of the text, then {@code done}. The data of each is one line of JSON.
 */
final class AnswerEvents {

    private final StringBuilder events = new StringBuilder();
    private final JsonMapper json;

    private AnswerEvents(JsonMapper json) {
        this.json = json;
    }

    static String of(AnswerResponse answer, JsonMapper json) {
        AnswerEvents events = new AnswerEvents(json);
        events.add("sources", answer.sources());
        for (String piece : answer.answer().splitWithDelimiters("(?<=]) ", 0)) {
            events.add("token", Map.of("text", piece));
        }
        Map<String, Object> end = new LinkedHashMap<>();
        end.put("refused", answer.refused());
        end.put("degraded", answer.degraded());
        events.add("done", end);
        return events.events.toString();
    }

    private void add(String event, Object data) {
        events.append("event: ")
                .append(event)
                .append("\ndata: ")
                .append(json.writeValueAsString(data))
                .append("\n\n");
    }
}
