package dev.portfolio.application.account;

import static dev.portfolio.application.session.Accounts.ADMINISTRATOR;
import static dev.portfolio.application.session.Accounts.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.session.Accounts;
import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.EmailTaken;
import dev.portfolio.domain.account.LastSuperuser;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserChange;
import dev.portfolio.domain.account.UserNotFound;
import dev.portfolio.domain.account.Users;
import org.junit.jupiter.api.Test;

/** There is always somebody who can manage accounts. */
final class SuperusersTest {

    private static final UserChange DEMOTION = new UserChange(null, null, false);

    private final Accounts accounts = new Accounts();

    @Test
    void theLastOneStaysWhatItIs() {
        User last = accounts.add("ada@example.org", true);
        accounts.add("bob@example.org", false);
        User gone = accounts.add("cleo@example.org", true);
        accounts.change(gone, UserChange.ofActive(false));
        assertThatThrownBy(() -> accounts.change(last, UserChange.ofActive(false)))
                .isInstanceOf(LastSuperuser.class);
        assertThatThrownBy(() -> accounts.change(last, DEMOTION)).isInstanceOf(LastSuperuser.class);
        assertThatThrownBy(() -> delete(last)).isInstanceOf(LastSuperuser.class);
        assertThat(accounts.stored(last)).isEqualTo(last);
        accounts.change(last, new UserChange(new Email("new@example.org"), true, true));
    }

    @Test
    void oneOfTwoMayGo() {
        User ada = accounts.add("ada@example.org", true);
        User bob = accounts.add("bob@example.org", true);
        accounts.change(ada, DEMOTION);
        assertThatThrownBy(() -> delete(bob)).isInstanceOf(LastSuperuser.class);
        delete(ada);
    }

    @Test
    void thePlainMayAlwaysGo() {
        accounts.add("ada@example.org", true);
        User plain = accounts.add("bob@example.org", false);
        accounts.change(plain, UserChange.ofActive(false));
        delete(plain);
        assertThatThrownBy(() -> delete(plain)).isInstanceOf(UserNotFound.class);
        assertThatThrownBy(() -> accounts.change(Users.aUser(), DEMOTION)).isInstanceOf(UserNotFound.class);
    }

    @Test
    void twoAccountsNeverHaveOneAddress() {
        User ada = accounts.add("ada@example.org", true);
        User bob = accounts.add("bob@example.org", false);
        assertThatThrownBy(() -> accounts.add("ADA@example.org", false)).isInstanceOf(EmailTaken.class);
        assertThatThrownBy(() -> accounts.change(bob, new UserChange(ada.email(), null, null)))
                .isInstanceOf(EmailTaken.class);
        assertThat(accounts.stored(bob)).isEqualTo(bob);
    }

    @Test
    void theFirstOneIsMadeWhereThereIsNone() {
        assertThat(createFirst("ada@example.org")).isTrue();
        assertThat(createFirst("ada@example.org")).isFalse();
        assertThat(createFirst("bob@example.org")).isFalse();
    }

    @Test
    void aPlainAccountDoesNotBecomeTheFirstOneUnnoticed() {
        accounts.add("ada@example.org", false);
        assertThatThrownBy(() -> createFirst("ada@example.org")).isInstanceOf(EmailTaken.class);
    }

    private boolean createFirst(String email) {
        return accounts.createFirstSuperuser().execute(new CreateFirstSuperuser.Command(new Email(email), PASSWORD));
    }

    private void delete(User user) {
        accounts.deleteUser().execute(new DeleteUser.Command(ADMINISTRATOR, user.id()));
    }
}
