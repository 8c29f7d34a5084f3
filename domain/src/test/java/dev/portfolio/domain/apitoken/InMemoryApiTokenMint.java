package dev.portfolio.domain.apitoken;

import dev.portfolio.domain.content.SequentialContentIds;

/** Ids and secrets in ascending order. */
public final class InMemoryApiTokenMint implements ApiTokenMint {

    private final SequentialContentIds ids = new SequentialContentIds();

    @Override
    public ApiTokenId nextId() {
        return new ApiTokenId(ids.next().value());
    }

    @Override
    public ApiTokenSecret nextSecret() {
        return new ApiTokenSecret(ApiTokenSecret.PREFIX + ids.next());
    }
}
