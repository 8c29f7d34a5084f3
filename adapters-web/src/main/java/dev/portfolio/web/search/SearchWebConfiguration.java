package dev.portfolio.web.search;

import dev.portfolio.application.search.FindRelated;
import dev.portfolio.application.search.SearchContent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The routes of search. */
@Configuration(proxyBeanMethods = false)
public class SearchWebConfiguration {

    @Bean
    SearchController searchController(SearchContent searchContent) {
        return new SearchController(searchContent);
    }

    @Bean
    RelatedController relatedController(FindRelated findRelated) {
        return new RelatedController(findRelated);
    }
}
