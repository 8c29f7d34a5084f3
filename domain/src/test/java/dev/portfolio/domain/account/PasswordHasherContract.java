package dev.portfolio.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a hasher of passwords promises, but for the time it takes. */
public abstract class PasswordHasherContract {

    private static final Password PASSWORD = new Password("correct horse battery staple");

    protected abstract PasswordHasher hasher();

    @Test
    void recognisesAPassword() {
        PasswordHash hash = hasher().hash(PASSWORD);
        assertThat(hasher().matches(PASSWORD, Optional.of(hash))).isTrue();
        assertThat(hasher().matches(new Password("Correct horse battery staple"), Optional.of(hash)))
                .isFalse();
        assertThat(hasher().matches(new Password("correct horse battery stapl"), Optional.of(hash)))
                .isFalse();
    }

    @Test
    void everyCharacterOfTheLongestPasswordCounts() {
        String most = "界".repeat(Password.MAX_LENGTH - 1);
        PasswordHash hash = hasher().hash(new Password(most + "a"));
        assertThat(hasher().matches(new Password(most + "a"), Optional.of(hash)))
                .isTrue();
        assertThat(hasher().matches(new Password(most + "b"), Optional.of(hash)))
                .isFalse();
    }

    @Test
    void withoutAHashThereIsNoMatch() {
        assertThat(hasher().matches(PASSWORD, Optional.empty())).isFalse();
    }

    @Test
    void makesAnotherHashEachTimeThatDoesNotShowThePassword() {
        PasswordHash hash = hasher().hash(PASSWORD);
        assertThat(hasher().hash(PASSWORD)).isNotEqualTo(hash);
        assertThat(hash.value()).doesNotContain("horse");
        assertThat(hash.toString()).doesNotContain(hash.value());
    }

    @Test
    void whatItMakesIsNotOutdated() {
        assertThat(hasher().isOutdated(hasher().hash(PASSWORD))).isFalse();
    }

    @Test
    void aHashThatIsNoneMatchesNothing() {
        for (String text : new String[] {"", "x", "$2b$12$", "$argon2id$", "{bcrypt}"}) {
            PasswordHash hash = new PasswordHash(text);
            assertThat(hasher().matches(PASSWORD, Optional.of(hash))).isFalse();
        }
    }
}
