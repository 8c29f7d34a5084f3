package dev.portfolio.bootstrap;

import com.zaxxer.hikari.HikariDataSource;
import dev.portfolio.application.embedding.ProfileModels;
import dev.portfolio.bootstrap.health.DatabaseHealth;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.bootstrap.worker.ModelWarmUp;
import dev.portfolio.mcp.McpEndpoint;
import dev.portfolio.mcp.PortfolioTools;
import dev.portfolio.persistence.Replicas;
import dev.portfolio.web.WebConfiguration;
import dev.portfolio.web.body.BodyLimit;
import dev.portfolio.web.edge.EdgeSettings;
import dev.portfolio.web.feed.PublicSite;
import dev.portfolio.web.importing.ImportLimit;
import dev.portfolio.web.limit.AddressLimits;
import jakarta.servlet.http.HttpServlet;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What a server has besides the use cases: HTTP, health. */
@Configuration(proxyBeanMethods = false)
// By name here too: what a server without metrics leaves out replaces the list in the settings of the web adapter.
@EnableAutoConfiguration(
        excludeName = "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration")
@Import({SessionConfiguration.class, DeskConfiguration.class, WebConfiguration.class})
class ServerConfiguration {

    @Bean
    ModelWarmUp modelWarmUp(ProfileModels models) {
        return new ModelWarmUp(models);
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
    ImportLimit importLimit(PortfolioSettings settings) {
        return settings.media().importLimit();
    }

    @Bean
    HealthIndicator database(HikariDataSource pool, Replicas replicas) {
        return new DatabaseHealth(pool, replicas);
    }
}
