package dev.portfolio.bootstrap;

import com.zaxxer.hikari.HikariDataSource;
import dev.portfolio.bootstrap.metrics.MetricsServer;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a server has besides, where a management port is set. Spring Boot counts requests, the JVM's memory and the like. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    @Bean
    MeterBinder poolMetrics(HikariDataSource pool) {
        return pool::setMetricRegistry;
    }

    @Bean
    MetricsServer metricsServer(PortfolioSettings settings, PrometheusRegistry registry) {
        return MetricsServer.start(settings.management().orElseThrow(), registry);
    }
}
