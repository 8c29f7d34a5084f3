package dev.portfolio.web.answer;

import dev.portfolio.application.answer.AskPortfolio;
import dev.portfolio.domain.answer.Audience;
import dev.portfolio.domain.answer.Source;
import dev.portfolio.web.stream.EventStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer as events: {@code sources} first, so that a page can show what is being read, then {@code token} for each piece of
 * the text, then {@code done}.
 */
record AnswerEvents(EventStream events) implements Audience {

    @Override
    public void sources(List<Source> sources) {
        events.send(
                "sources",
                sources.stream().map(AnswerResponse.CitedSource::from).toList());
    }

    @Override
    public void text(String piece) {
        events.send("token", Map.of("text", piece));
    }

    void done(AskPortfolio.Reply reply) {
        Map<String, Object> end = new LinkedHashMap<>();
        end.put("kind", reply.kind().key());
        end.put("refused", reply.answer().refused());
        end.put("degraded", reply.degraded());
        end.put("cited", reply.answer().sources().stream().map(Source::number).toList());
        events.send("done", end);
    }
}
