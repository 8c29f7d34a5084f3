package dev.portfolio.web.feed;

import dev.portfolio.application.feed.GetFeed;
import dev.portfolio.application.feed.ListPublished;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Feeds and the sitemap. Where there is no {@link PublicSite}, they lead to this server on localhost. */
@Configuration(proxyBeanMethods = false)
public class FeedWebConfiguration {

    @Bean
    FeedController feedController(
            GetFeed getFeed, ListPublished listPublished, ObjectProvider<PublicSite> site, JsonMapper json) {
        return new FeedController(getFeed, listPublished, site.getIfAvailable(() -> PublicSite.DEFAULT), json);
    }
}
