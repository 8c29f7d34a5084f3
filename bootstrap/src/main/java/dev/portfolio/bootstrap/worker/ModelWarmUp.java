package dev.portfolio.bootstrap.worker;

import dev.portfolio.domain.embedding.Embedder;
import dev.portfolio.domain.error.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Loads a model of this process while nobody waits for it: the first question would take half a second longer. */
public final class ModelWarmUp implements ApplicationRunner {

    private static final Logger LOGGER = LoggerFactory.getLogger(ModelWarmUp.class);

    private final Embedder embedder;
    private final boolean wanted;

    /** Without being wanted it does nothing; a remote model needs none, and each of its calls may cost money. */
    public ModelWarmUp(Embedder embedder, boolean wanted) {
        this.embedder = embedder;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted) {
            Thread.ofPlatform().name("model-warm-up").daemon().start(this::warmUp);
        }
    }

    private void warmUp() {
        try {
            embedder.question("warm up");
        } catch (Unavailable e) {
            LOGGER.warn("The embedding model could not be loaded: {}", e.getMessage());
        }
    }
}
