package dev.portfolio.domain.apitoken;

import dev.portfolio.domain.account.Scope;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.error.Invalid;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a script act for the owner of an account, within some scopes and for some time. Moments are in whole microseconds.
 *
 * @param name what it is for, in the owner's words
 * @param lastUsedAt null while it was never used; up to {@link #USE_PRECISION} behind
 */
public record ApiToken(
        ApiTokenId id,
        UserId owner,
        String name,
        ApiTokenDigest digest,
        Set<Scope> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    /** How exactly the last use is known: a row is not written with each request. */
    public static final Duration USE_PRECISION = Duration.ofMinutes(1);

    /** The most characters of a name. */
    public static final int NAME_LENGTH = 100;

    public ApiToken {
        Texts.required("name", name, NAME_LENGTH);
        scopes = Set.copyOf(scopes);
        if (scopes.isEmpty()) {
            throw new Invalid("scopes", "has none; at least one of drafts:read and content:write is needed");
        }
        createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
        expiresAt = expiresAt.truncatedTo(ChronoUnit.MICROS);
        lastUsedAt = lastUsedAt == null ? null : lastUsedAt.truncatedTo(ChronoUnit.MICROS);
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Whether a use at this moment is worth noting. */
    public boolean isUseNews(Instant now) {
        return lastUsedAt == null || !now.isBefore(lastUsedAt.plus(USE_PRECISION));
    }
}
