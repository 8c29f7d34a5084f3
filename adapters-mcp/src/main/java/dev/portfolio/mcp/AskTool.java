package dev.portfolio.mcp;

import dev.portfolio.application.answer.AskPortfolio;
import dev.portfolio.domain.answer.Source;
import dev.portfolio.domain.answer.Turn;
import dev.portfolio.domain.search.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tool that answers questions. */
record AskTool(AskPortfolio ask, ItemMembers members) implements PortfolioTool {

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public String title() {
        return "Ask the portfolio";
    }

    @Override
    public String description() {
        return "Answers a question from the published content; each sentence cites its source by number. What nothing"
                + " in the portfolio answers is refused.";
    }

    @Override
    public String input() {
        return """
                {
                  "type": "object",
                  "properties": {
                    "question": {"type": "string", "minLength": 1, "maxLength": %1$d},
                    "history": {"type": "array", "maxItems": %2$d,
                      "description": "What was asked and answered before in this conversation, the latest last.",
                      "items": {
                        "type": "object",
                        "properties": {
                          "question": {"type": "string", "minLength": 1, "maxLength": %1$d},
                          "answer": {"type": "string", "minLength": 1, "maxLength": %3$d}
                        },
                        "required": ["question", "answer"],
                        "additionalProperties": false
                      }}
                  },
                  "required": ["question"],
                  "additionalProperties": false
                }""".formatted(Question.MAX_LENGTH, AskPortfolio.MOST_TURNS, Turn.LONGEST_ANSWER);
    }

    @Override
    public String output() {
        return """
                {
                  "type": "object",
                  "properties": {
                    "answer": {"type": "string", "description": "Plain text; [1] cites source number 1."},
                    "kind": {"enum": ["generated", "extractive"],
                        "description": "Whether a chat model wrote it, or the sources are quoted."},
                    "refused": {"type": "boolean", "description": "Whether nothing answers the question."},
                    "degraded": {"type": "boolean", "description": "Whether only words could be compared."},
                    "sources": {"type": "array", "items": {
                      "type": "object",
                      "properties": {
                        "number": {"type": "integer"},
                        "type": {"enum": ["project", "post", "certification"]},
                        "id": {"type": "string"},
                        "slug": {"type": "string"},
                        "url": {"type": "string", "description": "Where people read it."},
                        "title": {"type": "string"},
                        "passage": {"type": "string"}
                      },
                      "required": ["number", "type", "id", "title", "passage"]
                    }}
                  },
                  "required": ["answer", "kind", "refused", "degraded", "sources"]
                }""";
    }

    @Override
    public Map<String, Object> call(Arguments arguments) {
        List<Turn> history = arguments.objects("history").stream()
                .map(turn -> new Turn(new Question(turn.required("question")), turn.required("answer")))
                .toList();
        AskPortfolio.Query query = new AskPortfolio.Query(new Question(arguments.required("question")), history);
        AskPortfolio.Reply reply =
                ask.execute(arguments.visitor().map(query::by).orElse(query));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("answer", reply.answer().text());
        answer.put("kind", reply.kind().key());
        answer.put("refused", reply.answer().refused());
        answer.put("degraded", reply.degraded());
        answer.put(
                "sources", reply.answer().sources().stream().map(this::source).toList());
        return answer;
    }

    private Map<String, Object> source(Source source) {
        Map<String, Object> cited = new LinkedHashMap<>();
        cited.put("number", source.number());
        cited.putAll(members.of(source.item()));
        cited.put("passage", source.passage());
        return cited;
    }
}
