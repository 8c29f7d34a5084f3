package dev.portfolio.pages.search;

import dev.portfolio.application.search.SearchContent;
import dev.portfolio.pages.PageLimits;
import dev.portfolio.pages.layout.Layout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of search. */
@Configuration(proxyBeanMethods = false)
public class SearchPagesConfiguration {

    @Bean
    SearchPageController searchPageController(SearchContent searchContent, PageLimits limits, Layout layout) {
        return new SearchPageController(searchContent, limits, layout);
    }
}
