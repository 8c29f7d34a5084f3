package dev.portfolio.web.account;

import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.account.UserNotFound;
import dev.portfolio.domain.apitoken.ApiTokenId;
import dev.portfolio.domain.apitoken.ApiTokenNotFound;
import java.util.Optional;
import java.util.UUID;

/** Reads ids in addresses; a text that is none names nothing. */
final class Ids {

    private Ids() {}

    static UserId user(String text) {
        return uuid(text).map(UserId::new).orElseThrow(() -> new UserNotFound(text));
    }

    static ApiTokenId apiToken(String text) {
        return uuid(text).map(ApiTokenId::new).orElseThrow(() -> new ApiTokenNotFound(text));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
