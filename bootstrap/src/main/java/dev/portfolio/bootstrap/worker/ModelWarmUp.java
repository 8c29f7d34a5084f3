package dev.portfolio.bootstrap.worker;

import dev.portfolio.application.embedding.ProfileModels;
import dev.portfolio.domain.error.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Asks the model something while nobody waits for it: the first question takes half a second longer in this process, and may
 * take longer than a visitor waits where connections have to be made first.
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
            models.active().ifPresent(model -> model.question("warm up"));
        } catch (Unavailable e) {
            LOGGER.info("Keywords answer until the embedding model does. {}", e.getMessage());
        }
    }
}
