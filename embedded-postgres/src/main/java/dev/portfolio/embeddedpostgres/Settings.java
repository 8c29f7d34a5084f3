package dev.portfolio.embeddedpostgres;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the server lives and how it runs.
 *
 * @param dataHome folder of this server's data, password, log and locks; created if missing
 * @param cache folder of the provisioned binaries, shared by all servers of a user; created if missing
 * @param port TCP port on 127.0.0.1; 0 takes any free one
 * @param durable whether a commit survives a power cut; {@code false} is faster and for tests only
 */
public record Settings(Path dataHome, Path cache, int port, boolean durable) {

    /** Makes the folders absolute. */
    public Settings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port lies between 0 and 65535, not " + port + ".");
        }
        dataHome = dataHome.toAbsolutePath().normalize();
        cache = cache.toAbsolutePath().normalize();
    }

    /** A durable server in the data home, on that port, with the default cache folder. */
    public static Settings of(Path dataHome, int port) {
        return new Settings(dataHome, defaultCache(), port, true);
    }

    /** The same without durability, for tests. */
    public Settings notDurable() {
        return new Settings(dataHome, cache, port, false);
    }

    /** {@code $XDG_CACHE_HOME/portfolio}, or {@code ~/.cache/portfolio}. */
    public static Path defaultCache() {
        return defaultCache(System.getenv("XDG_CACHE_HOME"), System.getenv("HOME"), System.getProperty("user.home"));
    }

    // HOME before Java's user.home, which ignores it: shells and the XDG specification mean HOME.
    static Path defaultCache(@Nullable String xdgCacheHome, @Nullable String home, String accountHome) {
        if (xdgCacheHome != null && Path.of(xdgCacheHome).isAbsolute()) {
            return Path.of(xdgCacheHome, "portfolio");
        }
        boolean homeUsable = home != null && Path.of(home).isAbsolute();
        return Path.of(homeUsable && home != null ? home : accountHome, ".cache", "portfolio");
    }
}
