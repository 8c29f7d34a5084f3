package dev.portfolio.bootstrap.settings;

/** Which of several servers is meant where the URL does not say so. */
enum ServerChoice {
    /** The one that takes writes. */
    PRIMARY,
    /** Any replica, in turn; the primary where there is none. */
    REPLICAS
}
