package dev.portfolio.bootstrap.worker;

import dev.portfolio.application.embedding.ProfileModel;
import dev.portfolio.application.embedding.ProfileModels;
import dev.portfolio.domain.embedding.EmbeddingRecipe;
import dev.portfolio.domain.error.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Loads a model of this process while nobody waits for it: the first question would take half a second longer. A remote model
 * needs none, and each of its calls may cost money.
 */
public final class ModelWarmUp implements ApplicationRunner {

    private static final Logger LOGGER = LoggerFactory.getLogger(ModelWarmUp.class);

    private final ProfileModels models;

    public ModelWarmUp(ProfileModels models) {
        this.models = models;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Thread.ofPlatform().name("model-warm-up").daemon().start(this::warmUp);
    }

    private void warmUp() {
        try {
            models.active().filter(ModelWarmUp::isInProcess).ifPresent(model -> model.question("warm up"));
        } catch (Unavailable e) {
            LOGGER.warn("The embedding model could not be loaded: {}", e.getMessage());
        }
    }

    private static boolean isInProcess(ProfileModel model) {
        return model.profile().recipe().provider() == EmbeddingRecipe.Provider.PROCESS;
    }
}
