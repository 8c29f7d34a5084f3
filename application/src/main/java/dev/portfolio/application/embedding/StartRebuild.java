package dev.portfolio.application.embedding;

import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.embedding.Embedders;
import dev.portfolio.domain.error.Conflict;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.Unavailable;
import java.util.Optional;

/**
 * Lets running servers embed: what has no vectors of the profile in use, or everything by another model, which answers as soon as
 * nothing is missing.
 */
public final class StartRebuild {

    private final BeginModelSwitch beginModelSwitch;
    private final QueueUnembedded queueUnembedded;
    private final Embedders embedders;

    public StartRebuild(BeginModelSwitch beginModelSwitch, QueueUnembedded queueUnembedded, Embedders embedders) {
        this.beginModelSwitch = beginModelSwitch;
        this.queueUnembedded = queueUnembedded;
        this.embedders = embedders;
    }

    /**
     * By which model.
     *
     * @param model empty for the one in use
     * @param baseUrl where its endpoint is; empty for that of the settings
     */
    public record Command(Administrator by, Optional<String> model, Optional<String> baseUrl) {}

    /**
     * {@link Conflict} when that model is in use, kept from before, or another one is being built; {@link Unavailable} when it does
     * not answer; {@link Invalid} when its endpoint is not known, or an address is given without a model.
     */
    public void execute(Command command) {
        if (command.model().isEmpty() && command.baseUrl().isPresent()) {
            throw new Invalid("model", "is needed with base_url");
        }
        command.model().ifPresent(model -> {
            var recipe = embedders.named(model, command.baseUrl().orElse(null));
            beginModelSwitch.execute(
                    new BeginModelSwitch.Command(Optional.of(recipe), Optional.empty(), Optional.empty(), true));
        });
        queueUnembedded.execute();
    }
}
