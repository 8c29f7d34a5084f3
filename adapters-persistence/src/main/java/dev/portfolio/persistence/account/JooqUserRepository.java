package dev.portfolio.persistence.account;

import static dev.portfolio.persistence.generated.Tables.USERS;
import static org.jooq.impl.DSL.lower;

import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.EmailTaken;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.persistence.column.ViolatedConstraint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Accounts in the table {@code users}. */
public final class JooqUserRepository implements UserRepository {

    private static final Set<String> UNIQUE_EMAIL = Set.of("users_email_key", "users_email_spelling_key");

    private final DSLContext dsl;

    public JooqUserRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<User> find(UserId id) {
        return dsl.select(UserRows.FIELDS).from(USERS).where(USERS.ID.eq(id)).fetchOptional(UserRows.MAPPER);
    }

    @Override
    public Optional<User> find(Email email) {
        return dsl.select(UserRows.FIELDS)
                .from(USERS)
                .where(lower(USERS.EMAIL).eq(email.value()))
                .fetchOptional(UserRows.MAPPER);
    }

    @Override
    public List<User> all() {
        return dsl.select(UserRows.FIELDS)
                .from(USERS)
                .orderBy(lower(USERS.EMAIL))
                .fetch(UserRows.MAPPER);
    }

    @Override
    public void save(User user) {
        try {
            upsert(user);
        } catch (IntegrityConstraintViolationException e) {
            if (UNIQUE_EMAIL.contains(ViolatedConstraint.of(e))) {
                throw new EmailTaken(user.email());
            }
            throw e;
        }
    }

    private void upsert(User user) {
        dsl.insertInto(USERS)
                .set(USERS.ID, user.id())
                .set(USERS.EMAIL, user.email().value())
                .set(USERS.HASHED_PASSWORD, user.passwordHash().value())
                .set(USERS.IS_ACTIVE, user.active())
                .set(USERS.IS_SUPERUSER, user.superuser())
                .set(USERS.SESSION_VERSION, user.sessionVersion())
                .set(USERS.CREATED_AT, user.timestamps().createdAt())
                .set(USERS.UPDATED_AT, user.timestamps().updatedAt())
                .onConflict(USERS.ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    @Override
    public void delete(UserId id) {
        dsl.deleteFrom(USERS).where(USERS.ID.eq(id)).execute();
    }
}
