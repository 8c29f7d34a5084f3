package dev.portfolio.web.caller;

import dev.portfolio.domain.error.Forbidden;

/** A page of another site makes a browser use the session of its user. */
public final class OriginRefused extends Forbidden {

    public OriginRefused() {
        super(
                "origin_refused",
                "Pages of other origins may not change anything with the session cookie; send the token as"
                        + " Authorization: Bearer, or let the server's owner add the origin to CORS_ORIGINS.");
    }
}
