package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.embedding.GetEmbeddingStatus;
import dev.portfolio.application.embedding.RemoveUnusedProfiles;
import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.embedding.EmbeddingProfile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code embeddings prune}. */
@Command(
        name = "prune",
        header = "Remove the vectors of models that answer no more.",
        description = {
            "A running server does it by itself a day after a switch. Then there is no way back but to embed again.",
            "Tells what goes and asks; without a terminal it refuses, unless --yes is given. Prints the names of what was"
                    + " removed. Exit status 1 when nothing was, though there was something."
        },
        footer = {"", "Example: ./portfolio embeddings prune"})
final class EmbeddingsPruneCommand implements Callable<Integer> {

    private final Commands commands;
    private final Confirmation confirmation;

    @Mixin
    final Help help = new Help();

    @Option(names = "--unfinished", description = "Also those of a switch that was begun and not finished.")
    boolean unfinished;

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    boolean yes;

    EmbeddingsPruneCommand(Commands commands, Confirmation confirmation) {
        this.commands = commands;
        this.confirmation = confirmation;
    }

    @Override
    public Integer call() {
        try (Shutdown shutdown = new Shutdown()) {
            ApplicationContext tool = commands.openTool(shutdown);
            List<GetEmbeddingStatus.Status> unused = tool
                    .getBean(GetEmbeddingStatus.class)
                    .execute(new GetEmbeddingStatus.Query(Administrator.atCommandLine()))
                    .stream()
                    .filter(status -> isMeant(status.profile()))
                    .toList();
            unused.forEach(status -> commands.console()
                    .step("This removes " + status.counts().indexedTexts() + " vectors of "
                            + status.profile().name() + "."));
            if (!unused.isEmpty() && !isWanted()) {
                return 1;
            }
            tool.getBean(RemoveUnusedProfiles.class)
                    .execute(new RemoveUnusedProfiles.Command(Duration.ZERO, unfinished))
                    .forEach(profile -> commands.results().println(profile.name()));
            return 0;
        }
    }

    private boolean isMeant(EmbeddingProfile profile) {
        return switch (profile.state()) {
            case ACTIVE -> false;
            case BUILDING -> unfinished;
            case RETIRED -> true;
        };
    }

    private boolean isWanted() {
        if (yes) {
            return true;
        }
        Optional<Boolean> answer = confirmation.of("Remove them?");
        if (answer.isEmpty()) {
            commands.console().step("portfolio: There is no terminal to ask on. Give --yes to remove them.");
        }
        return answer.orElse(false);
    }
}
