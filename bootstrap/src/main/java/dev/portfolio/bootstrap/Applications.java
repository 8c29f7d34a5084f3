package dev.portfolio.bootstrap;

import dev.portfolio.bootstrap.cli.ApplicationOpener;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.persistence.DatabaseSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the object graph: with the HTTP server for a server, without it for a command. */
final class Applications {

    /**
     * What costs each request some time, for metrics that nobody can read; and the user that the web adapter excludes, whose list
     * this one takes the place of.
     */
    private static final List<String> NOT_WANTED = List.of(
            WebMvcObservationAutoConfiguration.class.getName(),
            ObservationAutoConfiguration.class.getName(),
            UserDetailsServiceAutoConfiguration.class.getName());

    private Applications() {}

    static ApplicationOpener opener() {
        return new ApplicationOpener() {
            @Override
            public ConfigurableApplicationContext tool(PortfolioSettings settings, DatabaseSettings database) {
                // A command acts on what it reads.
                return start(
                        WebApplicationType.NONE,
                        settings,
                        database.with(Optional.empty()),
                        ApplicationConfiguration.class);
            }

            @Override
            public ConfigurableApplicationContext server(PortfolioSettings settings, DatabaseSettings database) {
                List<Class<?>> configurations = new ArrayList<>(List.of(
                        ApplicationConfiguration.class, ServerConfiguration.class, BackgroundConfiguration.class));
                settings.pages().ifPresent(_ -> configurations.add(PageServingConfiguration.class));
                settings.management().ifPresent(_ -> configurations.add(MetricsConfiguration.class));
                return start(WebApplicationType.SERVLET, settings, database, configurations.toArray(Class<?>[]::new));
            }

            @Override
            public ConfigurableApplicationContext idleServer(PortfolioSettings settings, DatabaseSettings database) {
                return start(
                        WebApplicationType.SERVLET,
                        settings,
                        database,
                        ApplicationConfiguration.class,
                        ServerConfiguration.class);
            }
        };
    }

    private static ConfigurableApplicationContext start(
            WebApplicationType type,
            PortfolioSettings settings,
            DatabaseSettings database,
            Class<?>... configurations) {
        List<Class<?>> always = new ArrayList<>(
                List.of(EmbeddingConfiguration.class, AccountConfiguration.class, ToolsConfiguration.class));
        settings.chat().endpoint().ifPresent(_ -> always.add(ChatConfiguration.class));
        SpringApplication application = new SpringApplicationBuilder(configurations)
                .sources(always.toArray(Class<?>[]::new))
                .web(type)
                .properties(properties(settings))
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(PortfolioSettings.class, () -> settings);
                    beans.registerBean(DatabaseSettings.class, () -> database);
                })
                .build();
        return application.run();
    }

    private static Map<String, Object> properties(PortfolioSettings settings) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.address", settings.host());
        properties.put("server.port", settings.port());
        boolean measured = settings.management().isPresent();
        properties.put("management.prometheus.metrics.export.enabled", measured);
        if (!measured) {
            properties.put("management.simple.metrics.export.enabled", false);
            properties.put("spring.autoconfigure.exclude", String.join(",", NOT_WANTED));
        }
        return properties;
    }
}
