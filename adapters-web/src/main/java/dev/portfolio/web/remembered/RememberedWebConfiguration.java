package dev.portfolio.web.remembered;

import dev.portfolio.application.transaction.GetCommittedState;
import dev.portfolio.web.edge.EdgeWebConfiguration;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Remembers what handlers {@linkplain FromContentAlone say} may be. */
@Configuration(proxyBeanMethods = false)
public class RememberedWebConfiguration implements WebMvcConfigurer {

    /** Where such handlers are; elsewhere nobody asks for the state. */
    private static final String[] PATHS = {
        "/api/v1/posts/*", "/api/v1/projects/*", "/api/v1/certifications/*", "/api/v1/tags/*"
    };

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        if (handler instanceof HandlerMethod method
                                && method.hasMethodAnnotation(FromContentAlone.class)) {
                            RememberedAnswersFilter.markAsFromContentAlone(request);
                        }
                        return true;
                    }
                })
                .addPathPatterns("/api/**");
    }

    @Bean
    FilterRegistrationBean<RememberedAnswersFilter> rememberedAnswersFilter(GetCommittedState getCommittedState) {
        FilterRegistrationBean<RememberedAnswersFilter> registration = new FilterRegistrationBean<>(
                new RememberedAnswersFilter(getCommittedState, new RememberedAnswers(RememberedAnswers.MOST_BYTES)));
        registration.addUrlPatterns(PATHS);
        registration.setOrder(EdgeWebConfiguration.BEFORE_TAGS);
        return registration;
    }
}
