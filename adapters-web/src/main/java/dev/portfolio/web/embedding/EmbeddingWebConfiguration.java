package dev.portfolio.web.embedding;

import dev.portfolio.application.embedding.GetEmbeddingStatus;
import dev.portfolio.application.embedding.StartRebuild;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The routes of embeddings. */
@Configuration(proxyBeanMethods = false)
public class EmbeddingWebConfiguration {

    @Bean
    EmbeddingController embeddingController(GetEmbeddingStatus getEmbeddingStatus, StartRebuild startRebuild) {
        return new EmbeddingController(getEmbeddingStatus, startRebuild);
    }
}
