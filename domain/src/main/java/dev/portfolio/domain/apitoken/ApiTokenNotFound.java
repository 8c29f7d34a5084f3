package dev.portfolio.domain.apitoken;

import dev.portfolio.domain.error.NotFound;

/** The account has no such token. */
public final class ApiTokenNotFound extends NotFound {

    public ApiTokenNotFound(String id) {
        super("token_not_found", "The account has no API token '" + id + "'.");
    }
}
