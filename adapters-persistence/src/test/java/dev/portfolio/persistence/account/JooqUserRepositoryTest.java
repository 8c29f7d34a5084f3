package dev.portfolio.persistence.account;

import static dev.portfolio.persistence.generated.Tables.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.EmailTaken;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserLocks;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.account.UserRepositoryContract;
import dev.portfolio.domain.account.Users;
import dev.portfolio.persistence.testing.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqUserRepositoryTest extends UserRepositoryContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Override
    protected UserRepository users() {
        return database.users();
    }

    @Override
    protected UserLocks locks() {
        return database.userLocks();
    }

    @Override
    protected void writing(Runnable work) {
        database.transactions().writing(work);
    }

    @Test
    void anAccountThatWasBroughtAlongIsFoundHoweverItsAddressIsSpelled() {
        User user = Users.withEmail(Users.aUser(), "ada@example.org");
        users().save(user);
        database.dsl().update(USERS).set(USERS.EMAIL, "Ada@Example.ORG").execute();

        assertThat(users().find(new Email("ADA@example.org"))).contains(user);
        assertThatThrownBy(() -> users().save(Users.withEmail(Users.aUser(), "ada@example.org")))
                .isInstanceOf(EmailTaken.class);
    }

    @Test
    void anAddressThatIsNoneIsAFaultOfTheServer() {
        users().save(Users.aUser());
        database.dsl().update(USERS).set(USERS.EMAIL, "no address").execute();

        assertThatThrownBy(() -> users().all()).hasStackTraceContaining("The database holds an invalid user");
    }
}
