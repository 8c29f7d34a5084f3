package dev.portfolio.persistence.account;

import static dev.portfolio.persistence.generated.Tables.USERS;

import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.account.UserLocks;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** Row locks in the table {@code users}. */
public final class JooqUserLocks implements UserLocks {

    private final DSLContext dsl;

    public JooqUserLocks(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<User> lock(UserId id) {
        return dsl.select(UserRows.FIELDS)
                .from(USERS)
                .where(USERS.ID.eq(id))
                .forUpdate()
                .fetchOptional(UserRows.MAPPER);
    }

    /** In the order of their ids, so that two callers never wait for each other; who lost the role meanwhile is left out. */
    @Override
    public Set<UserId> lockActiveSuperusers() {
        return dsl.select(USERS.ID)
                .from(USERS)
                .where(USERS.IS_ACTIVE)
                .and(USERS.IS_SUPERUSER)
                .orderBy(USERS.ID)
                .forUpdate()
                .fetchSet(USERS.ID);
    }
}
