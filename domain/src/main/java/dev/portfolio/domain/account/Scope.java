package dev.portfolio.domain.account;

import java.util.Arrays;
import java.util.Optional;

/** What an API token lets a script do beyond what everybody may. */
public enum Scope {
    /** See what is not published. */
    READ_DRAFTS("drafts:read"),
    /** Create, change, publish and delete content. */
    WRITE_CONTENT("content:write");

    private final String key;

    Scope(String key) {
        this.key = key;
    }

    /** Its stable name outside. */
    public String key() {
        return key;
    }

    public static Optional<Scope> ofKey(String key) {
        return Arrays.stream(values()).filter(scope -> scope.key.equals(key)).findFirst();
    }
}
