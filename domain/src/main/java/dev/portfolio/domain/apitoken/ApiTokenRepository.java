package dev.portfolio.domain.apitoken;

import dev.portfolio.domain.account.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps API tokens, without their secrets. */
public interface ApiTokenRepository {

    /** The token with this digest, expired or not. */
    Optional<ApiToken> find(ApiTokenDigest digest);

    /** All tokens of this owner, the newest first. */
    List<ApiToken> of(UserId owner);

    /** Adds a new token; its owner has an account. */
    void add(ApiToken token);

    /** Removes it, if it is this owner's; whether it was there. */
    boolean delete(ApiTokenId id, UserId owner);

    /** Notes that it was used; nothing where it is gone. The last use never goes back. */
    void markUsed(ApiTokenId id, Instant at);
}
