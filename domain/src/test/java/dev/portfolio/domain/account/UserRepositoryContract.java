package dev.portfolio.domain.account;

import static dev.portfolio.domain.account.Users.aSuperuser;
import static dev.portfolio.domain.account.Users.aUser;
import static dev.portfolio.domain.account.Users.inactive;
import static dev.portfolio.domain.account.Users.newUserId;
import static dev.portfolio.domain.account.Users.withEmail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.content.SampleContent;
import org.junit.jupiter.api.Test;

/** What a repository of accounts and its locks promise. It is empty when a test starts. */
public abstract class UserRepositoryContract {

    protected abstract UserRepository users();

    protected abstract UserLocks locks();

    /** Does something in a transaction that writes. */
    protected abstract void writing(Runnable work);

    @Test
    void findsAnAccountByIdAndByAddress() {
        User user = saved(aUser());
        saved(aSuperuser());
        assertThat(users().find(user.id())).contains(user);
        assertThat(users().find(user.email())).contains(user);
        assertThat(users().find(new Email(user.email().value().toUpperCase(java.util.Locale.ROOT))))
                .contains(user);
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(users().find(newUserId())).isEmpty();
        assertThat(users().find(new Email("nobody@example.org"))).isEmpty();
        assertThat(users().all()).isEmpty();
    }

    @Test
    void savingAgainReplacesTheAccount() {
        User user = saved(aUser());
        User changed = saved(inactive(withEmail(user, "other@example.org"))
                .withPassword(new PasswordHash("another"), SampleContent.minutesLater(1)));
        assertThat(users().find(user.id())).contains(changed);
        assertThat(users().find(user.email())).isEmpty();
        assertThat(users().find(changed.email())).contains(changed);
        assertThat(users().all()).containsExactly(changed);
    }

    @Test
    void keepsEveryMember() {
        User user = saved(inactive(aSuperuser()).withSessionsEnded());
        assertThat(users().find(user.id())).contains(user);
        assertThat(user.sessionVersion()).isEqualTo(3);
    }

    @Test
    void listsAllByAddress() {
        User c = saved(withEmail(aUser(), "c@example.org"));
        User a = saved(withEmail(aUser(), "a@example.org"));
        User b = saved(inactive(withEmail(aUser(), "b@example.org")));
        assertThat(users().all()).containsExactly(a, b, c);
    }

    @Test
    void refusesTheAddressOfAnotherAccount() {
        User user = saved(aUser());
        User other = saved(aUser());
        assertThatThrownBy(() -> users().save(withEmail(aUser(), user.email().value())))
                .isInstanceOf(EmailTaken.class)
                .hasMessageContaining(user.email().value());
        assertThatThrownBy(() -> users().save(withEmail(other, user.email().value())))
                .isInstanceOf(EmailTaken.class);
        assertThat(users().all()).containsExactlyInAnyOrder(user, other);
    }

    @Test
    void anAddressThatWasGivenUpIsFree() {
        User user = saved(aUser());
        saved(withEmail(user, "moved@example.org"));
        User successor = saved(withEmail(aUser(), user.email().value()));
        assertThat(users().find(user.email())).contains(successor);
    }

    @Test
    void deletesAnAccount() {
        User user = saved(aUser());
        User other = saved(aUser());
        users().delete(user.id());
        users().delete(user.id());
        assertThat(users().all()).containsExactly(other);
    }

    @Test
    void locksWhatIsThere() {
        User user = saved(aUser());
        writing(() -> {
            assertThat(locks().lock(user.id())).contains(user);
            assertThat(locks().lock(newUserId())).isEmpty();
        });
    }

    @Test
    void locksActiveSuperusersAndNobodyElse() {
        User one = saved(aSuperuser());
        User two = saved(aSuperuser());
        saved(aUser());
        saved(inactive(aSuperuser()));
        writing(() -> assertThat(locks().lockActiveSuperusers()).containsExactlyInAnyOrder(one.id(), two.id()));
    }

    private User saved(User user) {
        users().save(user);
        return user;
    }
}
