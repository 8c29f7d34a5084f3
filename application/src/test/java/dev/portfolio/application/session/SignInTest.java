package dev.portfolio.application.session;

import static dev.portfolio.application.session.Accounts.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.Password;
import dev.portfolio.domain.account.PasswordHash;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserChange;
import dev.portfolio.domain.session.SignInRefused;
import org.junit.jupiter.api.Test;

final class SignInTest {

    private final Accounts accounts = new Accounts();
    private final User ada = accounts.add("ada@example.org", true);

    @Test
    void theRightPasswordBeginsASession() {
        String token = accounts.signIn(ada).value();
        assertThat(accounts.caller(token)).isEqualTo(new Caller.SignedIn(ada.id(), true));
    }

    @Test
    void whoMayNotSignInLearnsNothingAndAPasswordIsComparedInAnyCase() {
        User inactive = accounts.change(accounts.add("bob@example.org", false), UserChange.ofActive(false));
        assertRefused("nobody@example.org", PASSWORD);
        assertRefused(ada.email().value(), new Password("another password"));
        assertRefused(inactive.email().value(), PASSWORD);
    }

    private void assertRefused(String email, Password password) {
        int before = accounts.hasher().comparisons();
        assertThatThrownBy(() -> accounts.signIn().execute(new SignIn.Command(new Email(email), password)))
                .isInstanceOf(SignInRefused.class)
                .hasMessage(new SignInRefused().getMessage());
        assertThat(accounts.hasher().comparisons()).isEqualTo(before + 1);
    }

    @Test
    void aHashOfAnOldKindIsReplacedAndTheSessionsStay() {
        PasswordHash old = accounts.hasher().outdatedHash(PASSWORD);
        accounts.store(ada.withPasswordHashedAgain(old));
        String before = accounts.signIn(ada).value();
        User stored = accounts.stored(ada);
        assertThat(accounts.hasher().isOutdated(stored.passwordHash())).isFalse();
        assertThat(stored).isEqualTo(ada.withPasswordHashedAgain(stored.passwordHash()));
        accounts.signIn(ada);
        assertThat(accounts.stored(ada)).isEqualTo(stored);
        assertThat(accounts.caller(before)).isEqualTo(new Caller.SignedIn(ada.id(), true));
    }

    @Test
    void aWrongPasswordReplacesNoHash() {
        accounts.store(ada.withPasswordHashedAgain(accounts.hasher().outdatedHash(PASSWORD)));
        assertRefused(ada.email().value(), new Password("another password"));
        assertThat(accounts.hasher().isOutdated(accounts.stored(ada).passwordHash()))
                .isTrue();
    }
}
