package dev.portfolio.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.error.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EmailTest {

    @Test
    void spellingsOfOneAddressAreEqual() {
        assertThat(new Email(" Ada@Example.ORG ")).isEqualTo(new Email("ada@example.org"));
        assertThat(new Email("rene\u0301@example.org")).isEqualTo(new Email("Ren\u00e9@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "ada+tag@example.org", "o'brien@sub.example.co.uk", "ゆき@例え.jp"})
    void takesWhatIsInUse(String address) {
        assertThat(new Email(address)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ada",
                "@example.org",
                "ada@",
                "a@b@c",
                "a b@c",
                "a@b c",
                "a@.b",
                "a@b.",
                "a\n@b",
                "a@b..c"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThatThrownBy(() -> new Email(text)).isInstanceOf(Invalid.class).hasMessageStartingWith("email: ");
    }

    @Test
    void refusesWhatNoServerTakes() {
        assertThatThrownBy(() -> new Email("a".repeat(243) + "@example.org"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("at most 254");
        assertThatThrownBy(() -> new Email("a\0@example.org")).isInstanceOf(Invalid.class);
    }
}
