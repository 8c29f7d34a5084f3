package dev.portfolio.web.security;

import dev.portfolio.application.session.IdentifyCaller;
import dev.portfolio.domain.account.AuthenticationNeeded;
import dev.portfolio.domain.account.NotAllowed;
import dev.portfolio.web.edge.EdgeSettings;
import dev.portfolio.web.edge.TrustedProxies;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Who is let in. That a use case asks for an {@code Editor} or an {@code Administrator} is what decides; the rules by address
 * here are a second line before it.
 */
@Configuration(proxyBeanMethods = false)
public class SecurityWebConfiguration implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new WritesNeedProof()).addPathPatterns("/api/**");
    }

    @Bean
    SessionCookie sessionCookie(TrustedProxies proxies, ObjectProvider<Clock> clock) {
        return new SessionCookie(proxies, clock.getIfAvailable(Clock::systemUTC));
    }

    /** That of the whole request is enough; one for each filter costs more than all filters. */
    @Bean
    SecurityObservationSettings securityObservationSettings() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    HttpFirewall httpFirewall() {
        return new AddressFirewall();
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            IdentifyCaller identifyCaller,
            SessionCookie cookie,
            ObjectProvider<EdgeSettings> edge,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        EdgeSettings settings = edge.getIfAvailable(() -> EdgeSettings.DEFAULT);
        OriginCheck origins = new OriginCheck(settings.corsOrigins());
        return http.csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .cors(cors -> OtherOrigins.allow(settings.corsOrigins(), cors))
                .exceptionHandling(handling -> asProblems(handling, problems))
                .authorizeHttpRequests(SecurityWebConfiguration::authorize)
                .addFilterBefore(new CallerFilter(identifyCaller, cookie, origins, problems), AuthorizationFilter.class)
                .build();
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll()
                // For editors, scripts among them; the handler asks.
                .requestMatchers("/api/v1/admin/imports")
                .permitAll()
                .requestMatchers("/actuator/**", "/api/v1/users", "/api/v1/users/**", "/api/v1/admin/**")
                .hasAuthority(CallerAuthentication.ADMINISTRATION)
                .anyRequest()
                .permitAll();
    }

    private static void asProblems(
            ExceptionHandlingConfigurer<HttpSecurity> handling, HandlerExceptionResolver problems) {
        handling.authenticationEntryPoint((request, response, _) ->
                        problems.resolveException(request, response, null, new AuthenticationNeeded()))
                .accessDeniedHandler((request, response, _) -> problems.resolveException(
                        request, response, null, new NotAllowed("a superuser who signed in, not a token")));
    }
}
