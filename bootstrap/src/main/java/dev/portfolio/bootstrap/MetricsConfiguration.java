package dev.portfolio.bootstrap;

import com.zaxxer.hikari.HikariDataSource;
import dev.portfolio.application.chat.GetChatSpending;
import dev.portfolio.bootstrap.metrics.MetricsServer;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.domain.chat.ChatBudget;
import dev.portfolio.persistence.Replicas;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a server has besides, where a management port is set. Spring Boot counts requests, the JVM's memory and the like. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    @Bean
    MeterBinder poolMetrics(HikariDataSource pool, Replicas replicas) {
        return registry -> {
            pool.setMetricRegistry(registry);
            replicas.measureIn(registry);
        };
    }

    @Bean
    MeterBinder replicaMetrics(Replicas replicas) {
        return registry -> {
            if (replicas.exist()) {
                Gauge.builder("portfolio.replica.usable", replicas, each -> each.areUsable() ? 1 : 0)
                        .description("Whether public reads go to the replica")
                        .register(registry);
                TimeGauge.builder(
                                "portfolio.replica.lag",
                                replicas,
                                TimeUnit.MILLISECONDS,
                                each -> each.lag().toMillis())
                        .description("How far the replica is behind")
                        .register(registry);
            }
        };
    }

    @Bean
    MeterBinder chatMetrics(ObjectProvider<GetChatSpending> spending, PortfolioSettings settings) {
        return registry -> spending.ifAvailable(today -> {
            Gauge.builder("portfolio.chat.calls", today, each -> each.execute().calls())
                    .description("Calls of the chat model today (UTC)")
                    .register(registry);
            Gauge.builder("portfolio.chat.tokens", today, each -> each.execute().tokens())
                    .description("Tokens of the chat model today (UTC), those of calls under way as reserved")
                    .register(registry);
            ChatBudget budget = settings.chat().budget();
            Gauge.builder("portfolio.chat.calls.limit", budget, ChatBudget::calls)
                    .description("Calls of the chat model that a day has")
                    .register(registry);
            Gauge.builder("portfolio.chat.tokens.limit", budget, ChatBudget::tokens)
                    .description("Tokens of the chat model that a day has")
                    .register(registry);
        });
    }

    @Bean
    MetricsServer metricsServer(PortfolioSettings settings, PrometheusRegistry registry) {
        return MetricsServer.start(settings.management().orElseThrow(), registry);
    }
}
