package dev.portfolio.bootstrap.database;

/** Which server {@code db:up} is to start. */
public enum ServerWish {
    DOCKER,
    EMBEDDED,
    /** The one that is up, else Docker where it can be used, else the embedded one. */
    EITHER
}
