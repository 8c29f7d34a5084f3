package dev.portfolio.security;

import dev.portfolio.domain.account.PasswordHasher;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hashing of passwords. */
@Configuration(proxyBeanMethods = false)
public class PasswordConfiguration {

    /** Longer than any hash takes that is likely to be met, on a machine that has time. */
    private static final Duration REFUSAL = Duration.ofMillis(600);

    @Bean
    PasswordHasher passwordHasher() {
        return new Argon2PasswordHasher(REFUSAL, Runtime.getRuntime().availableProcessors());
    }
}
