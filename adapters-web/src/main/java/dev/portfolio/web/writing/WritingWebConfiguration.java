package dev.portfolio.web.writing;

import dev.portfolio.application.writing.WriteText;
import dev.portfolio.web.stream.EventStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The route of the writing assistant. */
@Configuration(proxyBeanMethods = false)
public class WritingWebConfiguration {

    @Bean
    WriteController writeController(WriteText writeText, EventStreams streams) {
        return new WriteController(writeText, streams);
    }
}
