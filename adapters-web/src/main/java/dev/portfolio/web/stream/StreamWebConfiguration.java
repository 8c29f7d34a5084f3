package dev.portfolio.web.stream;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Streams of events. */
@Configuration(proxyBeanMethods = false)
public class StreamWebConfiguration {

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    @Bean
    EventStreams eventStreams(JsonMapper json) {
        return new EventStreams(json, HEARTBEAT);
    }
}
