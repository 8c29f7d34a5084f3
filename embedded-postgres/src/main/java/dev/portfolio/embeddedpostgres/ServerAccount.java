package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom the server's programs run, since PostgreSQL refuses to run as root.
 *
 * @param prefix words before each of its commands
 * @param owner whose the server's files must be
 */
record ServerAccount(List<String> prefix, UserPrincipal owner) {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Path SELF = Path.of("/proc/self");
    private static final List<String> IN_A_NAMESPACE = List.of("unshare", "--user");
    private static final List<List<String>> AS_NOBODY = List.of(
            List.of("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups"),
            List.of("runuser", "-u", "nobody", "--"));

    ServerAccount {
        prefix = List.copyOf(prefix);
    }

    /**
     * Ourselves; but PostgreSQL accepts neither root nor a user without a name, as some containers have. Then ourselves
     * without powers in a user namespace of its own, where the files stay ours; or, from root, the user nobody.
     */
    static ServerAccount choose() throws IOException {
        UserPrincipal self = Files.getOwner(SELF);
        if (!isRoot() && !self.getName().matches("\\d+")) {
            return new ServerAccount(List.of(), self);
        }
        if (permits(IN_A_NAMESPACE)) {
            return new ServerAccount(IN_A_NAMESPACE, self);
        }
        for (List<String> asNobody : AS_NOBODY) {
            if (permits(asNobody)) {
                return new ServerAccount(asNobody, nobody());
            }
        }
        throw new EmbeddedPostgresUnavailable(
                "PostgreSQL does not run as %s, and neither unshare nor setpriv nor runuser works here. %s"
                        .formatted(isRoot() ? "root" : "a user without a name", "Run it as an ordinary user."));
    }

    List<String> command(String... words) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(List.of(words));
        return all;
    }

    /** Gives the server the folder with all it holds, if it does not have it yet. */
    void own(Path folder) throws IOException {
        if (!isRoot() || Files.getOwner(folder).equals(owner)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                Files.setAttribute(path, "posix:owner", owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** Fails where the server could not read a file of ours, because a folder above is closed to it. */
    void requireReach(String file) {
        if (!prefix.isEmpty() && !succeeds(command("test", "-r", file))) {
            throw new EmbeddedPostgresUnavailable("""
                    PostgreSQL does not run with root's powers, and without them %s cannot be read. \
                    Run it as an ordinary user, or choose folders that are root's own or open to all \
                    (PORTFOLIO_HOME, XDG_CACHE_HOME).""".formatted(file));
        }
    }

    private static boolean permits(List<String> prefix) {
        List<String> words = new ArrayList<>(prefix);
        words.add("true");
        return succeeds(words);
    }

    private static boolean succeeds(List<String> words) {
        try {
            return new Command(words, Path.of("/")).run(LIMIT).succeeded();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(SELF, "unix:uid").equals(0);
    }

    private static UserPrincipal nobody() throws IOException {
        return FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
    }
}
