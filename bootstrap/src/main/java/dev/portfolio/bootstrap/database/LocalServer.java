package dev.portfolio.bootstrap.database;

import dev.portfolio.bootstrap.settings.DatabaseUrl;
import java.util.Optional;

/** A database server that {@code db:up} starts for a {@code PORTFOLIO_HOME}, and that stays until {@code db:down}. */
interface LocalServer {

    /** What it is called in a sentence. */
    String name();

    /** The option of {@code db:up} that asks for it. */
    String option();

    /** Whether it is the one in use. */
    boolean isUp();

    /** Whether it was ever in use, so that it may keep data. */
    boolean wasUsed();

    /** Why it cannot be started on this machine; empty where it can, as far as that is known before. */
    Optional<String> hindrance();

    /** Starts it, or lets it run on; it answers when this returns. */
    DatabaseUrl up();

    /** Stops it; its data stays. Whether there was anything to stop. */
    boolean down(boolean force);
}
