package dev.portfolio.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.application.account.ChangeUser;
import dev.portfolio.application.account.DeleteUser;
import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.account.LastSuperuser;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserChange;
import dev.portfolio.domain.account.Users;
import dev.portfolio.persistence.testing.MigratedDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

/** All superusers give up their role at the same moment, each in its own way: one of them stays. */
class LastSuperuserRaceTest {

    private static final int SUPERUSERS = 6;

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    private final CyclicBarrier together = new CyclicBarrier(SUPERUSERS);

    @RepeatedTest(10)
    void oneStays() throws Exception {
        List<Callable<Boolean>> farewells = new ArrayList<>();
        for (int i = 0; i < SUPERUSERS; i++) {
            User user = Users.aSuperuser();
            database.users().save(user);
            int way = i % 3;
            farewells.add(() -> leaves(user, way));
        }
        int left = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(SUPERUSERS)) {
            for (Future<Boolean> farewell : threads.invokeAll(farewells)) {
                left += farewell.get() ? 1 : 0;
            }
        }
        assertThat(left).isEqualTo(SUPERUSERS - 1);
        assertThat(database.users().all()).filteredOn(User::isActiveSuperuser).hasSize(1);
    }

    private boolean leaves(User user, int way) throws Exception {
        Administrator self = new Administrator(user.id());
        together.await();
        try {
            switch (way) {
                case 0 -> change(self, user, UserChange.ofActive(false));
                case 1 -> change(self, user, new UserChange(null, null, false));
                default ->
                    new DeleteUser(database.users(), database.userLocks(), database.transactions())
                            .execute(new DeleteUser.Command(self, user.id()));
            }
            return true;
        } catch (LastSuperuser e) {
            return false;
        }
    }

    private static void change(Administrator by, User user, UserChange change) {
        new ChangeUser(database.users(), database.userLocks(), database.transactions(), Clock.systemUTC())
                .execute(new ChangeUser.Command(by, user.id(), change));
    }
}
