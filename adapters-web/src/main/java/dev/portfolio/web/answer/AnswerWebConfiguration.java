package dev.portfolio.web.answer;

import dev.portfolio.application.answer.AskPortfolio;
import dev.portfolio.web.limit.AddressLimits;
import dev.portfolio.web.stream.EventStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The route of questions. */
@Configuration(proxyBeanMethods = false)
public class AnswerWebConfiguration {

    @Bean
    AskController askController(AskPortfolio askPortfolio, EventStreams streams, AddressLimits addresses) {
        return new AskController(askPortfolio, streams, addresses);
    }
}
