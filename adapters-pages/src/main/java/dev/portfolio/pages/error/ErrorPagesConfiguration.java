package dev.portfolio.pages.error;

import dev.portfolio.pages.layout.Layout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is shown in place of a page. */
@Configuration(proxyBeanMethods = false)
public class ErrorPagesConfiguration {

    @Bean
    ErrorPages errorPages(Layout layout) {
        return new ErrorPages(layout);
    }
}
