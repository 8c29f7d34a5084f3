package dev.portfolio.web.body;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets handlers take the {@link Members} of a body. Where there is no {@link BodyLimit}, the default holds. */
@Configuration(proxyBeanMethods = false)
public class BodyWebConfiguration implements WebMvcConfigurer {

    private final BodyLimit limit;

    BodyWebConfiguration(ObjectProvider<BodyLimit> limit) {
        this.limit = limit.getIfAvailable(() -> BodyLimit.DEFAULT);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new BodyArguments(limit));
    }
}
