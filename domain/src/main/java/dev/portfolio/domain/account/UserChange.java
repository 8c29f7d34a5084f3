package dev.portfolio.domain.account;

import org.jspecify.annotations.Nullable;

/** What is to be different about an account; null leaves it as it is. */
public record UserChange(
        @Nullable Email email,
        @Nullable Boolean active,
        @Nullable Boolean superuser) {

    /** Nothing but whether the account can be used. */
    public static UserChange ofActive(boolean active) {
        return new UserChange(null, active, null);
    }
}
