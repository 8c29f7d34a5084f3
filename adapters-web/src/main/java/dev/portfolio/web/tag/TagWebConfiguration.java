package dev.portfolio.web.tag;

import dev.portfolio.application.tag.ListTags;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The route of tags. */
@Configuration(proxyBeanMethods = false)
public class TagWebConfiguration {

    @Bean
    TagController tagController(ListTags listTags) {
        return new TagController(listTags);
    }
}
