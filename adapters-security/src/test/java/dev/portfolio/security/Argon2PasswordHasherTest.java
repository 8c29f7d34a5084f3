package dev.portfolio.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.account.Password;
import dev.portfolio.domain.account.PasswordHash;
import dev.portfolio.domain.account.PasswordHasher;
import dev.portfolio.domain.account.PasswordHasherContract;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

final class Argon2PasswordHasherTest extends PasswordHasherContract {

    private static final Duration REFUSAL = Duration.ofMillis(50);

    private final PasswordHasher hasher = new Argon2PasswordHasher(REFUSAL, 2);

    @Override
    protected PasswordHasher hasher() {
        return hasher;
    }

    @Test
    void newHashesAreArgon2idWithTheParametersThatArePromised() {
        assertThat(hasher.hash(new Password("abcdefghijkl")).value()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    /** Made by the C library's {@code crypt}: "correct horse battery staple". */
    @ParameterizedTest
    @ValueSource(strings = {"$2a$", "$2b$", "$2y$"})
    void bcryptInAllItsSpellingsIsRecognisedAndOutdated(String spelling) {
        PasswordHash hash = new PasswordHash(KNOWN_BCRYPT.replace("$2b$", spelling));
        assertThat(hasher.matches(new Password("correct horse battery staple"), Optional.of(hash)))
                .isTrue();
        assertThat(hasher.matches(new Password("correct horse battery stapl"), Optional.of(hash)))
                .isFalse();
        assertThat(hasher.isOutdated(hash)).isTrue();
    }

    private static final String KNOWN_BCRYPT = "$2b$05$abcdefghijklmnopqrstuuFiPhXf1sVd3pCCRO.uVh34H/qI/ZsuS";

    @Test
    void bcryptHasSeenSeventyTwoBytesOnly() {
        PasswordHash hash = new PasswordHash(String.valueOf(new BCryptPasswordEncoder(4).encode("x".repeat(72))));
        assertThat(hasher.matches(new Password("x".repeat(100)), Optional.of(hash)))
                .isTrue();
    }

    @Test
    void weakerArgon2IsOutdated() {
        String weak = String.valueOf(new Argon2PasswordEncoder(16, 32, 1, 4_096, 1).encode("abcdefghijkl"));
        assertThat(hasher.isOutdated(new PasswordHash(weak))).isTrue();
        assertThat(hasher.matches(new Password("abcdefghijkl"), Optional.of(new PasswordHash(weak))))
                .isTrue();
    }

    @Test
    void noRefusalComesSoonerThanThePromise() {
        PasswordHash cheap = new PasswordHash(String.valueOf(new BCryptPasswordEncoder(4).encode("abcdefghijkl")));
        for (Optional<PasswordHash> hash :
                List.of(Optional.of(cheap), Optional.<PasswordHash>empty(), Optional.of(new PasswordHash("")))) {
            long began = System.nanoTime();
            assertThat(hasher.matches(new Password("another password"), hash)).isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(REFUSAL);
        }
    }
}
