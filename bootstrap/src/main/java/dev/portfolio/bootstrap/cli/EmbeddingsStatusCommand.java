package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.embedding.GetEmbeddingStatus;
import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.embedding.EmbeddingBacklog;
import dev.portfolio.domain.embedding.EmbeddingCoverage;
import dev.portfolio.domain.embedding.EmbeddingProfile;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code embeddings status}. */
@Command(
        name = "status",
        header = "Tell for each model how much it has embedded, what waits, and what fails and why.",
        footer = {"", "Example: ./portfolio embeddings status --json"})
final class EmbeddingsStatusCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Option(names = "--json", description = "Print a JSON object for each model, one a line.")
    boolean json;

    EmbeddingsStatusCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        try (Shutdown shutdown = new Shutdown()) {
            List<GetEmbeddingStatus.Status> all = commands.openTool(shutdown)
                    .getBean(GetEmbeddingStatus.class)
                    .execute(new GetEmbeddingStatus.Query(Administrator.atCommandLine()));
            all.forEach(status ->
                    commands.results().println(json ? JSON.writeValueAsString(members(status)) : text(status)));
            if (all.isEmpty()) {
                commands.console().step("Nothing was embedded yet.");
            }
        }
        return 0;
    }

    private static String text(GetEmbeddingStatus.Status status) {
        EmbeddingProfile profile = status.profile();
        EmbeddingCoverage.Counts counts = status.counts();
        StringBuilder text = new StringBuilder("%s: %s, %d dimensions, %d of %d items indexed, %d waiting, %d failing"
                .formatted(
                        profile.name(),
                        key(profile.state()),
                        profile.dimension(),
                        counts.indexedItems(),
                        counts.items(),
                        status.backlog().waiting(),
                        status.backlog().failing()));
        status.backlog()
                .reasons()
                .forEach(reason -> text.append("\n  failing, %d: %s".formatted(reason.items(), reason.text())));
        return text.toString();
    }

    private static Map<String, @Nullable Object> members(GetEmbeddingStatus.Status status) {
        EmbeddingProfile profile = status.profile();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("name", profile.name());
        members.put("model", profile.recipe().model());
        members.put("provider", key(profile.recipe().provider()));
        members.put("base_url", profile.recipe().baseUrl());
        members.put("dimension", profile.dimension());
        members.put("state", key(profile.state()));
        members.put("activated_at", text(profile.activatedAt()));
        members.put("retired_at", text(profile.retiredAt()));
        members.put("items", status.counts().items());
        members.put("indexed_items", status.counts().indexedItems());
        members.put("texts", status.counts().texts());
        members.put("indexed_texts", status.counts().indexedTexts());
        members.put("waiting", status.backlog().waiting());
        members.put("failing", status.backlog().failing());
        members.put(
                "reasons",
                status.backlog().reasons().stream()
                        .map(EmbeddingsStatusCommand::members)
                        .toList());
        return members;
    }

    private static Map<String, Object> members(EmbeddingBacklog.Reason reason) {
        return Map.of("text", reason.text(), "items", reason.items());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
