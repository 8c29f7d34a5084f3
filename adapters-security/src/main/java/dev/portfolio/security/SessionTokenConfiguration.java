package dev.portfolio.security;

import dev.portfolio.domain.session.SessionTokens;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tokens of sessions. Needs {@link SessionTokenSettings} and a clock. */
@Configuration(proxyBeanMethods = false)
public class SessionTokenConfiguration {

    @Bean
    SessionTokens sessionTokens(SessionTokenSettings settings, Clock clock) {
        return new JwtSessionTokens(settings, clock);
    }
}
