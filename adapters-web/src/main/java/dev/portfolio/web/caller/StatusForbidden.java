package dev.portfolio.web.caller;

import dev.portfolio.domain.error.Forbidden;

/** Somebody who is not a superuser chooses which states of publication a list shows. */
public final class StatusForbidden extends Forbidden {

    public StatusForbidden() {
        super("status_forbidden", "Only a superuser may choose by 'status' what a list shows.");
    }
}
