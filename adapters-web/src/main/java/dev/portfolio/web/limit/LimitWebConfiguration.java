package dev.portfolio.web.limit;

import dev.portfolio.web.edge.TrustedProxies;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Limits, kept in the memory of this process. Where there are no {@link LimitSettings}, the defaults hold. */
@Configuration(proxyBeanMethods = false)
public class LimitWebConfiguration implements WebMvcConfigurer {

    private final LimitSettings settings;
    private final ClientKeys clients;
    private final AddressLimits addresses;

    LimitWebConfiguration(ObjectProvider<LimitSettings> settings, TrustedProxies proxies) {
        this.settings = settings.getIfAvailable(() -> LimitSettings.DEFAULT);
        this.clients = new ClientKeys(proxies);
        this.addresses = new AddressLimits(this.settings, clients);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(addresses).addPathPatterns("/api/**");
    }

    @Bean
    AddressLimits addressLimits() {
        return addresses;
    }

    @Bean
    SignInLimits signInLimits() {
        return new SignInLimits(settings, clients);
    }
}
