package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.answer.AskPortfolio;
import dev.portfolio.domain.answer.Source;
import dev.portfolio.domain.search.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code ask}. */
@Command(
        name = "ask",
        header = "Answer a question with sentences of the published content, each with its source.",
        description = "Exit status 3 when nothing answers it.",
        footer = {"", "Example: ./portfolio ask \"why do idle connections die\""})
final class AskCommand implements Callable<Integer> {

    private static final int REFUSED = 3;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Parameters(paramLabel = "QUESTION", description = "What you want to know.")
    String question = "";

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    AskCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        AskPortfolio.Query query = new AskPortfolio.Query(new Question(question), List.of());
        try (Shutdown shutdown = new Shutdown()) {
            AskPortfolio.Reply reply =
                    commands.openTool(shutdown).getBean(AskPortfolio.class).execute(query);
            if (reply.degraded()) {
                commands.console().step("The embedding model is not available; only words were compared.");
            }
            if (json) {
                commands.results().println(JSON.writeValueAsString(members(reply)));
            } else {
                tell(reply);
            }
            return reply.answer().refused() ? REFUSED : 0;
        }
    }

    private void tell(AskPortfolio.Reply reply) {
        commands.results().println(reply.answer().text());
        for (Source source : reply.answer().sources()) {
            commands.results()
                    .println("[%d] %s  (%s %s)"
                            .formatted(
                                    source.number(),
                                    source.item().title(),
                                    source.item().ref().type().key(),
                                    name(source)));
        }
    }

    private static Map<String, Object> members(AskPortfolio.Reply reply) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("answer", reply.answer().text());
        members.put("refused", reply.answer().refused());
        members.put("degraded", reply.degraded());
        members.put(
                "sources",
                reply.answer().sources().stream().map(AskCommand::members).toList());
        return members;
    }

    private static Map<String, @Nullable Object> members(Source source) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("number", source.number());
        members.put("type", source.item().ref().type().key());
        members.put("id", source.item().ref().id().toString());
        members.put(
                "slug",
                source.item().slug() == null ? null : source.item().slug().value());
        members.put("title", source.item().title());
        members.put("passage", source.passage());
        return members;
    }

    private static String name(Source source) {
        return source.item().slug() == null
                ? source.item().ref().id().toString()
                : source.item().slug().value();
    }
}
