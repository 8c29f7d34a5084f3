package dev.portfolio.persistence.account;

import static dev.portfolio.persistence.generated.Tables.USERS;

import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.PasswordHash;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.persistence.column.SoundRows;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RecordMapper;

/** How an account lies in the table {@code users}. */
final class UserRows {

    static final List<Field<?>> FIELDS = List.of(
            USERS.ID,
            USERS.EMAIL,
            USERS.HASHED_PASSWORD,
            USERS.IS_ACTIVE,
            USERS.IS_SUPERUSER,
            USERS.SESSION_VERSION,
            USERS.CREATED_AT,
            USERS.UPDATED_AT);

    static final RecordMapper<Record, User> MAPPER = SoundRows.orFault("user", UserRows::user);

    private UserRows() {}

    private static User user(Record row) {
        return new User(
                row.get(USERS.ID),
                new Email(row.get(USERS.EMAIL)),
                new PasswordHash(row.get(USERS.HASHED_PASSWORD)),
                row.get(USERS.IS_ACTIVE),
                row.get(USERS.IS_SUPERUSER),
                row.get(USERS.SESSION_VERSION),
                new Timestamps(row.get(USERS.CREATED_AT), row.get(USERS.UPDATED_AT)));
    }
}
