package dev.portfolio.mcp;

import dev.portfolio.application.search.ResultLimit;
import dev.portfolio.application.search.SearchContent;
import dev.portfolio.domain.search.Question;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.domain.search.SearchMode;
import dev.portfolio.domain.search.SearchResult;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tool that searches. */
record SearchTool(SearchContent search, ItemMembers members) implements PortfolioTool {

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String title() {
        return "Search the portfolio";
    }

    @Override
    public String description() {
        return "Finds published projects, posts and certifications by meaning and by words, the best first, each with"
                + " the passage that fits. Names, error texts and whole questions all work. Read an item with get.";
    }

    @Override
    public String input() {
        return """
                {
                  "type": "object",
                  "properties": {
                    "query": {"type": "string", "minLength": 1, "maxLength": %d,
                        "description": "What to look for, in words of your own."},
                    "type": {"enum": ["project", "post", "certification"], "description": "Only items of this type."},
                    "tag": {"type": "string", "maxLength": 100, "description": "Only items with exactly this tag."},
                    "tech": {"type": "string", "maxLength": 100,
                        "description": "Only projects made with exactly this technology."},
                    "year": {"type": "integer", "minimum": 1, "maximum": 9999,
                        "description": "Only items published, certifications issued, in this year."},
                    "limit": {"type": "integer", "minimum": 1, "maximum": %d, "default": %d}
                  },
                  "required": ["query"],
                  "additionalProperties": false
                }""".formatted(Question.MAX_LENGTH, ResultLimit.MAX, ResultLimit.DEFAULT);
    }

    @Override
    public String output() {
        return """
                {
                  "type": "object",
                  "properties": {
                    "items": {"type": "array", "items": {
                      "type": "object",
                      "properties": {
                        "type": {"enum": ["project", "post", "certification"]},
                        "id": {"type": "string"},
                        "slug": {"type": "string"},
                        "url": {"type": "string", "description": "Where people read it."},
                        "title": {"type": "string"},
                        "excerpt": {"type": "string", "description": "The passage that fits best."},
                        "score": {"type": "number", "description": "Comparable within this answer only."}
                      },
                      "required": ["type", "id", "title", "excerpt", "score"]
                    }},
                    "degraded": {"type": "boolean", "description": "Whether only words could be compared."}
                  },
                  "required": ["items", "degraded"]
                }""";
    }

    @Override
    public Map<String, Object> call(Arguments arguments) {
        SearchFilter filter = new SearchFilter(
                arguments.optionalType("type").orElse(null),
                arguments.optional("tag").orElse(null),
                arguments.optional("tech").orElse(null),
                arguments.optionalNumber("year").orElse(null));
        SearchContent.Answer answer = search.execute(new SearchContent.Query(
                new Question(arguments.required("query")),
                filter,
                SearchMode.HYBRID,
                arguments.number("limit", ResultLimit.DEFAULT)));
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("items", answer.items().stream().map(this::result).toList());
        found.put("degraded", answer.degraded());
        return found;
    }

    private Map<String, Object> result(SearchResult result) {
        Map<String, Object> found = members.of(result.item());
        found.put("excerpt", result.excerpt());
        found.put("score", result.score());
        return found;
    }
}
