package dev.portfolio.web.idempotency;

import dev.portfolio.application.idempotency.AnswerOnce;
import dev.portfolio.web.condition.ItemTags;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets calls that make something be repeated. */
@Configuration(proxyBeanMethods = false)
public class IdempotencyWebConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RepeatableCallArguments());
    }

    @Bean
    Creations creations(AnswerOnce answerOnce, ItemTags tags) {
        return new Creations(answerOnce, tags);
    }
}
