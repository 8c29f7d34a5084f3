package dev.portfolio.domain.content;

/** Makes new identities. */
@FunctionalInterface
public interface ContentIds {

    /** A new identity, never given before; those made later sort after those made earlier (UUID version 7). */
    ContentId next();
}
