package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.search.ResultLimit;
import dev.portfolio.application.search.SearchContent;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.search.Question;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.domain.search.SearchMode;
import dev.portfolio.domain.search.SearchResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code search}. */
@Command(
        name = "search",
        header = "Find published content by meaning and by keywords.",
        description = "Exit status 0 also when nothing is found.",
        footer = {"", "Example: ./portfolio search \"how are database connections kept alive\""})
final class SearchCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int EXCERPT_LENGTH = 200;

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Parameters(paramLabel = "QUESTION", description = "What to look for.")
    String question = "";

    @Option(
            names = "--mode",
            description = "hybrid (the default), semantic or keyword.",
            converter = KeyConverters.Mode.class)
    SearchMode mode = SearchMode.HYBRID;

    @Option(
            names = "--type",
            description = "Only project, post or certification.",
            converter = KeyConverters.Type.class)
    @Nullable
    ContentType type;

    @Option(names = "--tag", description = "Only items with this tag.")
    @Nullable
    String tag;

    @Option(names = "--tech", description = "Only projects made with this technology.")
    @Nullable
    String tech;

    @Option(names = "--year", description = "Only items published, certifications issued, in this year (UTC).")
    @Nullable
    Integer year;

    @Option(names = "--limit", description = "How many results at most (10).")
    int limit = ResultLimit.DEFAULT;

    @Option(names = "--json", description = "Print a JSON object for each result, one a line.")
    boolean json;

    SearchCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        SearchContent.Query query =
                new SearchContent.Query(new Question(question), new SearchFilter(type, tag, tech, year), mode, limit);
        try (Shutdown shutdown = new Shutdown()) {
            SearchContent.Answer answer =
                    commands.openTool(shutdown).getBean(SearchContent.class).execute(query);
            if (answer.degraded()) {
                commands.console().step("The embedding model is not available; these are found by keywords only.");
            }
            int rank = 0;
            for (SearchResult result : answer.items()) {
                rank++;
                commands.results().println(json ? JSON.writeValueAsString(members(result)) : text(rank, result));
            }
            if (answer.items().isEmpty()) {
                commands.console().step("Nothing found.");
            }
        }
        return 0;
    }

    private static String text(int rank, SearchResult result) {
        String name = result.item().slug() == null
                ? result.item().ref().id().toString()
                : result.item().slug().value();
        return "%2d. %s  (%s %s, %.3f)%n    %s"
                .formatted(
                        rank,
                        result.item().title(),
                        result.item().ref().type().key(),
                        name,
                        result.score(),
                        shortened(result.excerpt()));
    }

    private static String shortened(String excerpt) {
        String line = excerpt.replaceAll("\\s+", " ").strip();
        return line.length() <= EXCERPT_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, EXCERPT_LENGTH))) + " ...";
    }

    private static Map<String, @Nullable Object> members(SearchResult result) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("type", result.item().ref().type().key());
        members.put("id", result.item().ref().id().toString());
        members.put(
                "slug",
                result.item().slug() == null ? null : result.item().slug().value());
        members.put("title", result.item().title());
        members.put("excerpt", result.excerpt());
        members.put("score", result.score());
        members.put("distance", result.distance());
        return members;
    }
}
