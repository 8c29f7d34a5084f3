package dev.portfolio.pages.answer;

import dev.portfolio.application.answer.AskPortfolio;
import dev.portfolio.pages.PageLimits;
import dev.portfolio.pages.layout.Layout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of questions. */
@Configuration(proxyBeanMethods = false)
public class AnswerPagesConfiguration {

    @Bean
    AskPageController askPageController(AskPortfolio askPortfolio, PageLimits limits, Layout layout) {
        return new AskPageController(askPortfolio, limits, layout);
    }
}
