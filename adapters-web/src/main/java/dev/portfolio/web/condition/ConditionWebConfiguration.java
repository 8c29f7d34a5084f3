package dev.portfolio.web.condition;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Lets handlers take an {@link IfMatch}, and tag what they have written. */
@Configuration(proxyBeanMethods = false)
public class ConditionWebConfiguration implements WebMvcConfigurer {

    private final ItemTags tags;

    ConditionWebConfiguration(JsonMapper json) {
        this.tags = new ItemTags(json);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new IfMatchArguments(tags));
    }

    @Bean
    ItemTags itemTags() {
        return tags;
    }
}
