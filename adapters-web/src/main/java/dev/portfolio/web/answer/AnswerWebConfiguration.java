package dev.portfolio.web.answer;

import dev.portfolio.application.answer.AskPortfolio;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The route of questions. */
@Configuration(proxyBeanMethods = false)
public class AnswerWebConfiguration {

    @Bean
    AskController askController(AskPortfolio askPortfolio, JsonMapper json) {
        return new AskController(askPortfolio, json);
    }
}
