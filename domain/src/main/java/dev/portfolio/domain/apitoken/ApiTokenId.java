package dev.portfolio.domain.apitoken;

import java.util.UUID;

/** The identity of one API token, which is no secret. */
public record ApiTokenId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
