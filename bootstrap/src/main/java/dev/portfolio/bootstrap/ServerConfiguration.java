package dev.portfolio.bootstrap;

import com.zaxxer.hikari.HikariDataSource;
import dev.portfolio.application.embedding.ChooseFirstProfile;
import dev.portfolio.application.embedding.EmbedPending;
import dev.portfolio.application.embedding.FinishServersSwitch;
import dev.portfolio.application.embedding.ProfileModels;
import dev.portfolio.application.embedding.QueueUnembedded;
import dev.portfolio.application.embedding.RemoveUnusedProfiles;
import dev.portfolio.application.idempotency.ForgetOldAnswers;
import dev.portfolio.bootstrap.health.DatabaseHealth;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.bootstrap.worker.EmbeddingWorker;
import dev.portfolio.bootstrap.worker.ModelWarmUp;
import dev.portfolio.bootstrap.worker.Sweep;
import dev.portfolio.mcp.McpEndpoint;
import dev.portfolio.mcp.PortfolioTools;
import dev.portfolio.persistence.Replicas;
import dev.portfolio.web.WebConfiguration;
import dev.portfolio.web.body.BodyLimit;
import dev.portfolio.web.edge.EdgeSettings;
import dev.portfolio.web.feed.PublicSite;
import dev.portfolio.web.limit.AddressLimits;
import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What a server has besides the use cases: HTTP, the embedding worker, health. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({SessionConfiguration.class, DeskConfiguration.class, WebConfiguration.class})
class ServerConfiguration {

    @Bean
    EmbeddingWorker embeddingWorker(
            ChooseFirstProfile chooseFirstProfile,
            QueueUnembedded queueUnembedded,
            EmbedPending embedPending,
            FinishServersSwitch finishServersSwitch,
            ProfileModels models) {
        return new EmbeddingWorker(chooseFirstProfile, queueUnembedded, embedPending, finishServersSwitch, models);
    }

    @Bean
    ModelWarmUp modelWarmUp(ProfileModels models) {
        return new ModelWarmUp(models);
    }

    @Bean
    Sweep answerSweep(ForgetOldAnswers forgetOldAnswers) {
        return new Sweep("answers to calls with a key", forgetOldAnswers::execute, Duration.ofHours(1));
    }

    @Bean
    Sweep profileSweep(RemoveUnusedProfiles removeUnusedProfiles) {
        RemoveUnusedProfiles.Command old = new RemoveUnusedProfiles.Command(RemoveUnusedProfiles.KEPT, false);
        return new Sweep("retired vectors", () -> removeUnusedProfiles.execute(old), Duration.ofHours(1));
    }

    @Bean
    PublicSite publicSite(PortfolioSettings settings) {
        return settings.site();
    }

    @Bean
    ServletRegistrationBean<HttpServlet> assistants(PortfolioTools tools, AddressLimits limits, EdgeSettings edge) {
        HttpServlet servlet = McpEndpoint.servlet(tools, new ToolLimits(limits), edge.corsOrigins());
        return new ServletRegistrationBean<>(servlet, McpEndpoint.PATH);
    }

    @Bean
    BodyLimit bodyLimit(PortfolioSettings settings) {
        return settings.bodyLimit();
    }

    @Bean
    HealthIndicator database(HikariDataSource pool, Replicas replicas) {
        return new DatabaseHealth(pool, replicas);
    }
}
