package dev.portfolio.web.edge;

import jakarta.servlet.Filter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The filters around everything, from the outside in. */
@Configuration(proxyBeanMethods = false)
public class EdgeWebConfiguration {

    /** The place of a filter that answers with a tag it knows already. */
    public static final int BEFORE_TAGS = Ordered.HIGHEST_PRECEDENCE + 2;

    @Bean
    TrustedProxies trustedProxies(ObjectProvider<EdgeSettings> settings) {
        return new TrustedProxies(settings.getIfAvailable(() -> EdgeSettings.DEFAULT));
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> accessLog() {
        return factory -> factory.addEngineValves(new AccessLogValve());
    }

    @Bean
    FilterRegistrationBean<RequestIdFilter> requestIdFilter() {
        return registration(new RequestIdFilter(), 0, "/*");
    }

    @Bean
    FilterRegistrationBean<SecurityHeadersFilter> securityHeadersFilter() {
        return registration(new SecurityHeadersFilter(), 1, "/*");
    }

    @Bean
    FilterRegistrationBean<EntityTagFilter> entityTagFilter() {
        return registration(
                new EntityTagFilter(), 3, "/api/*", "/openapi.json", "/feed.xml", "/feed.json", "/sitemap.xml");
    }

    private static <T extends Filter> FilterRegistrationBean<T> registration(T filter, int place, String... paths) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(paths);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }
}
