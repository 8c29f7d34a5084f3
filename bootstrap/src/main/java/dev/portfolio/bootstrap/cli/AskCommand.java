package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.answer.AskPortfolio;
import dev.portfolio.domain.answer.AnswerKind;
import dev.portfolio.domain.answer.Audience;
import dev.portfolio.domain.answer.Source;
import dev.portfolio.domain.chat.Cancellation;
import dev.portfolio.domain.search.Question;
import java.io.PrintStream;
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
        header = "Answer a question from the published content, each sentence with its source.",
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
        Question asked = new Question(question);
        try (Shutdown shutdown = new Shutdown()) {
            AskPortfolio askPortfolio = commands.openTool(shutdown).getBean(AskPortfolio.class);
            AskPortfolio.Reply reply = askPortfolio.execute(query(asked));
            if (reply.degraded()) {
                commands.console().step("The embedding model is not available; only words were compared.");
            }
            if (json) {
                commands.results().println(JSON.writeValueAsString(members(reply)));
            } else {
                tell(reply);
                commands.console().step(description(reply.kind()));
            }
            return reply.answer().refused() ? REFUSED : 0;
        }
    }

    /** What is read by people comes while it is made. */
    private AskPortfolio.Query query(Question asked) {
        return json
                ? new AskPortfolio.Query(asked, List.of())
                : new AskPortfolio.Query(asked, List.of())
                        .heardBy(new Printing(commands.results()), new Cancellation());
    }

    private static String description(AnswerKind kind) {
        return switch (kind) {
            case GENERATED -> "Written by the chat model, and held against the sources.";
            case EXTRACTIVE -> "Sentences of the sources, word for word.";
        };
    }

    /** Prints the answer, bit by bit. */
    private record Printing(PrintStream results) implements Audience {

        @Override
        public void sources(List<Source> sources) {
            // Those that are cited are printed at the end.
        }

        @Override
        public void text(String piece) {
            results.print(piece);
            results.flush();
        }
    }

    private void tell(AskPortfolio.Reply reply) {
        commands.results().println();
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
        members.put("kind", reply.kind().key());
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
