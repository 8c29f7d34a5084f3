package dev.portfolio.pages.crawler;

import dev.portfolio.pages.site.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is said to crawlers. */
@Configuration(proxyBeanMethods = false)
public class CrawlerPagesConfiguration {

    @Bean
    RobotsController robotsController(Site site) {
        return new RobotsController(site);
    }
}
