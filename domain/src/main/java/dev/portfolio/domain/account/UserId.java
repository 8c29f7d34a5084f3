package dev.portfolio.domain.account;

import java.util.UUID;

/** The identity of one account, made by the application before the account is saved. */
public record UserId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
