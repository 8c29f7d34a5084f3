package dev.portfolio.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.error.Invalid;
import org.junit.jupiter.api.Test;

final class PasswordTest {

    private static final Email OWNER = new Email("ada.lovelace@example.org");

    @Test
    void aNewOneHasTwelveTo128CharactersOfAnyKind() {
        assertThat(chosen("abcdefghijkl").value()).isEqualTo("abcdefghijkl");
        assertThat(chosen("👩".repeat(64) + "🚀".repeat(64)).value()).hasSize(256);
        assertThat(chosen(" with space at its ends ").value()).isEqualTo(" with space at its ends ");
        assertRefused("abcdefghijk", "has 11 characters; at least 12 are needed");
        assertRefused("👩🚀👩🚀👩🚀👩🚀👩🚀👩", "has 11 characters; at least 12 are needed");
        assertRefused("ab".repeat(64) + "c", "has 129 characters; at most 128 are allowed");
        assertRefused("", "is missing or empty");
    }

    @Test
    void aNewOneIsNotTheMostObvious() {
        assertRefused("Ada.Lovelace@example.org", "is the email address");
        assertRefused("aaaaaaaaaaaa", "is one character again and again");
    }

    @Test
    void anOldOneMayBeShort() {
        assertThat(Password.given("password", "x").value()).isEqualTo("x");
        assertThatThrownBy(() -> Password.given("current_password", "x".repeat(129)))
                .isInstanceOf(Invalid.class)
                .hasMessage("current_password: has 129 characters; at most 128 are allowed");
    }

    @Test
    void halfACharacterIsNone() {
        assertRefused("abcdefghijklm\uD83D", "contains half of a surrogate pair, which is not valid Unicode");
    }

    @Test
    void isNeverShown() {
        assertThat(chosen("abcdefghijkl").toString()).doesNotContain("abc");
    }

    private static Password chosen(String text) {
        return Password.chosen("new_password", text, OWNER);
    }

    private static void assertRefused(String text, String detail) {
        assertThatThrownBy(() -> chosen(text))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("new_password: " + detail);
    }
}
