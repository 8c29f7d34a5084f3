package dev.portfolio.application.session;

import static dev.portfolio.application.session.Accounts.ADMINISTRATOR;
import static dev.portfolio.application.session.Accounts.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.account.DeleteUser;
import dev.portfolio.application.account.SetPassword;
import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.account.Password;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserChange;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.session.CredentialsRefused;
import dev.portfolio.domain.session.InMemorySessionTokens;
import dev.portfolio.domain.session.SessionToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that ends sessions ends them with the next request. */
final class SessionsEndTest {

    private final Accounts accounts = new Accounts();
    private final User ada = accounts.add("ada@example.org", true);
    private final User bob = accounts.add("bob@example.org", true);
    private String first = "";
    private String second = "";
    private String ofBob = "";

    @BeforeEach
    void signIn() {
        first = accounts.signIn(ada).value();
        second = accounts.signIn(ada).value();
        ofBob = accounts.signIn(bob).value();
    }

    @Test
    void signingOutEndsAllSessionsOfTheAccount() {
        accounts.signOut().execute(new SignOut.Command(ada.id()));
        assertEnded();
        assertThat(accounts.caller(accounts.signIn(ada).value())).isInstanceOf(Caller.SignedIn.class);
    }

    @Test
    void anotherPasswordEndsThemAndBeginsANewOne() {
        SessionToken token = accounts.changePassword()
                .execute(new ChangePassword.Command(ada.id(), PASSWORD, "another good password"));
        assertEnded();
        assertThat(accounts.caller(token.value())).isEqualTo(new Caller.SignedIn(ada.id(), true));
        assertThat(accounts.signIn()
                        .execute(new SignIn.Command(ada.email(), new Password("another good password")))
                        .value())
                .isNotEmpty();
    }

    @Test
    void aPasswordIsNotChangedByWhoDoesNotKnowIt() {
        assertThatThrownBy(() -> accounts.changePassword()
                        .execute(new ChangePassword.Command(
                                ada.id(), new Password("not the password"), "another good password")))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("current_password");
        assertThatThrownBy(() ->
                        accounts.changePassword().execute(new ChangePassword.Command(ada.id(), PASSWORD, "short")))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("new_password");
        assertThat(accounts.caller(first)).isInstanceOf(Caller.SignedIn.class);
    }

    @Test
    void aPasswordThatAnAdministratorSetsEndsThem() {
        accounts.setPassword()
                .execute(new SetPassword.Command(ADMINISTRATOR, ada.id(), new Password("another good password")));
        assertEnded();
    }

    @Test
    void deactivationEndsThemForGood() {
        accounts.change(ada, UserChange.ofActive(false));
        assertEnded();
        accounts.change(ada, UserChange.ofActive(true));
        assertEnded();
    }

    @Test
    void theLossOfTheRoleEndsThem() {
        accounts.change(ada, new UserChange(null, null, false));
        assertEnded();
        assertThat(accounts.caller(accounts.signIn(ada).value())).isEqualTo(new Caller.SignedIn(ada.id(), false));
    }

    @Test
    void deletionEndsThem() {
        accounts.deleteUser().execute(new DeleteUser.Command(ADMINISTRATOR, ada.id()));
        assertEnded();
    }

    @Test
    void timeEndsThem() {
        accounts.clock().forward(InMemorySessionTokens.LIFETIME);
        assertRefused(ofBob);
    }

    private void assertEnded() {
        assertRefused(first);
        assertRefused(second);
        assertThat(accounts.caller(ofBob)).isEqualTo(new Caller.SignedIn(bob.id(), true));
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> accounts.caller(token)).isInstanceOf(CredentialsRefused.class);
    }
}
