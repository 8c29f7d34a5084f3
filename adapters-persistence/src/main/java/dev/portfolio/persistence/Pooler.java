package dev.portfolio.persistence;

/** What stands between this application and the server, and how far the server's sessions can be relied on. */
public enum Pooler {
    /** To be found out when the pool is opened. */
    DETECT,
    /** A connection is a session of the server. */
    NONE,
    /** Each transaction may get another session of the server, as from PgBouncer in transaction mode. */
    TRANSACTION,
    /** The same, by a pooler that keeps prepared statements itself, as PgBouncer does from 1.21 on. */
    TRANSACTION_PREPARED;

    /** Whether what is set for a session would reach others, or nobody. */
    boolean sharesSessions() {
        return switch (this) {
            case NONE -> false;
            case TRANSACTION, TRANSACTION_PREPARED -> true;
            case DETECT -> throw new IllegalStateException("It is not found out yet.");
        };
    }

    /** After how many uses the driver has the server prepare a statement; 0 for never. */
    int prepareThreshold() {
        return switch (this) {
            case NONE, TRANSACTION_PREPARED -> 1;
            case TRANSACTION -> 0;
            case DETECT -> throw new IllegalStateException("It is not found out yet.");
        };
    }
}
