package dev.portfolio.bootstrap.cli;

import dev.portfolio.ai.embedding.ModelCatalog;
import dev.portfolio.application.embedding.BeginModelSwitch;
import dev.portfolio.application.embedding.ChooseFirstProfile;
import dev.portfolio.application.embedding.FinishModelSwitch;
import dev.portfolio.application.embedding.ReturnToFormerModel;
import dev.portfolio.domain.embedding.EmbeddingProfile;
import dev.portfolio.domain.embedding.EmbeddingRecipe;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code embeddings switch}. */
@Command(
        name = "switch",
        header = "Embed everything by another model beside the one that answers, then let that one answer.",
        description = {
            "Search goes on by the old model until all has vectors of the new one; then the new one answers, in running"
                    + " servers within seconds. After an interruption the same command goes on where it ended.",
            "Without --model it is the model that EMBED_BASE_URL and EMBED_MODEL name. Its key is EMBED_API_KEY at the"
                    + " address of the settings, elsewhere EMBED_API_KEY_ and the profile's name in capitals, with _ for"
                    + " everything but letters and digits.",
            "The old vectors are kept for a day; --rollback goes back to them at once.",
            "Exit status 0 when the model answers, 1 when it does not."
        },
        footer = {
            "",
            "Examples: ./portfolio embeddings switch --model bge-m3 --base-url http://localhost:11434/v1",
            "          ./portfolio embeddings switch --rollback"
        })
final class EmbeddingsSwitchCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(names = "--model", paramLabel = "NAME", description = "The model, as its provider names it.")
    Optional<String> model = Optional.empty();

    @Option(names = "--base-url", paramLabel = "URL", description = "Where its OpenAI-compatible endpoint is.")
    Optional<String> baseUrl = Optional.empty();

    @Option(names = "--name", description = "What to call its vectors (the model's name).")
    Optional<String> name = Optional.empty();

    @Option(names = "--dimension", paramLabel = "N", description = "Refuse a model that gives other than N numbers.")
    Optional<Integer> dimension = Optional.empty();

    @Option(names = "--question-prefix", paramLabel = "TEXT", description = "What the model wants before questions.")
    Optional<String> questionPrefix = Optional.empty();

    @Option(names = "--text-prefix", paramLabel = "TEXT", description = "What the model wants before texts.")
    Optional<String> textPrefix = Optional.empty();

    @Option(names = "--allow-missing", description = "Switch although the model cannot embed some items.")
    boolean allowMissing;

    @Option(names = "--rollback", description = "Go back to the model that answered before.")
    boolean rollback;

    @Option(names = "--json", description = "Print the result as a JSON object.")
    boolean json;

    EmbeddingsSwitchCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        if (rollback && (model.isPresent() || baseUrl.isPresent())) {
            throw new ParameterException(
                    spec.commandLine(), "--rollback names no model: it goes back to the last one.");
        }
        if (model.isEmpty() && (baseUrl.isPresent() || questionPrefix.isPresent() || textPrefix.isPresent())) {
            throw new ParameterException(spec.commandLine(), "Missing: --model, the model that this is said of.");
        }
        try (Shutdown shutdown = new Shutdown()) {
            ApplicationContext tool = commands.openTool(shutdown);
            return rollback ? goneBack(tool) : switched(tool);
        }
    }

    private int goneBack(ApplicationContext tool) {
        ReturnToFormerModel.Outcome outcome =
                tool.getBean(ReturnToFormerModel.class).execute();
        tell(outcome.profile(), outcome.queued());
        return 0;
    }

    private int switched(ApplicationContext tool) {
        tool.getBean(ChooseFirstProfile.class).execute();
        EmbeddingProfile building = tool.getBean(BeginModelSwitch.class)
                .execute(
                        new BeginModelSwitch.Command(recipe(tool.getBean(ModelCatalog.class)), name, dimension, false));
        FinishModelSwitch.Outcome outcome =
                new Building(tool, commands.console(), building.id()).untilItAnswers(allowMissing);
        if (!outcome.answers()) {
            return 1;
        }
        tell(building, outcome.missing());
        return 0;
    }

    private Optional<EmbeddingRecipe> recipe(ModelCatalog models) {
        return model.map(wanted -> models.named(wanted, baseUrl.orElse(null)))
                .map(recipe -> new EmbeddingRecipe(
                        recipe.model(),
                        recipe.provider(),
                        recipe.baseUrl(),
                        questionPrefix.orElse(recipe.questionPrefix()),
                        textPrefix.orElse(recipe.textPrefix())));
    }

    private void tell(EmbeddingProfile answering, int missing) {
        if (json) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            members.put("name", answering.name());
            members.put("model", answering.recipe().model());
            members.put("dimension", answering.dimension());
            members.put("missing", missing);
            commands.results().println(JSON.writeValueAsString(members));
            return;
        }
        commands.console().step(answering.name() + " answers questions now.");
        if (missing > 0) {
            commands.console()
                    .step(missing
                            + " items have no vectors of it yet and are found by keywords; a running server embeds"
                            + " them.");
        }
    }
}
