package dev.portfolio.pages.article;

import dev.portfolio.application.media.FindShownPictures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of texts share. */
@Configuration(proxyBeanMethods = false)
public class ArticlePagesConfiguration {

    @Bean
    Articles articles(FindShownPictures findShownPictures) {
        return new Articles(findShownPictures);
    }
}
