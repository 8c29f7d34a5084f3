package dev.portfolio.web.freshness;

import dev.portfolio.application.transaction.BeginRequest;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Says for each request how fresh the data must be that it reads. */
@Configuration(proxyBeanMethods = false)
public class FreshnessWebConfiguration implements WebMvcConfigurer {

    private static final String[] READ_NOTHING = {"/error", "/assets/**", "/docs/**"};

    private final BeginRequest beginRequest;

    FreshnessWebConfiguration(BeginRequest beginRequest) {
        this.beginRequest = beginRequest;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new FreshnessOfRequests(beginRequest))
                .addPathPatterns("/**")
                .excludePathPatterns(READ_NOTHING);
    }
}
