package dev.portfolio.bootstrap;

import dev.portfolio.ai.embedding.EmbeddingModel;
import dev.portfolio.ai.embedding.EmbeddingModels;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The model that embeds: in this process, or behind the endpoint that the settings name. */
@Configuration(proxyBeanMethods = false)
class EmbeddingConfiguration {

    @Bean
    EmbeddingModel embeddingModel(PortfolioSettings settings) {
        return settings.embeddingEndpoint()
                .map(EmbeddingModels::openAiCompatible)
                .orElseGet(() -> EmbeddingModels.inProcess(Runtime.getRuntime().availableProcessors()));
    }
}
