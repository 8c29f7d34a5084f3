package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Servers of test JVMs that were killed before they could stop them. */
public final class LeftoverServers {

    private LeftoverServers() {}

    /**
     * Stops each server whose data home begins like that and that nobody uses any more, and deletes its data. What
     * cannot be removed, such as another account's, is left where it is. Not to be called by a process that uses one of
     * them itself: looking at a lock file would give up its lock.
     */
    public static void remove(Path folder, String prefix) throws IOException {
        Path cache = Files.createDirectories(Settings.defaultCache());
        Path lock = cache.resolve("test-leftovers.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock mine = channel.tryLock()) {
            if (mine != null) {
                Folders.startingWith(folder, prefix).forEach(LeftoverServers::removeUnlessUsed);
            }
        }
    }

    private static void removeUnlessUsed(Path folder) {
        try {
            DataHome home = new DataHome(folder);
            if (Files.exists(home.data().resolve("postmaster.pid")) && !isUsed(home)) {
                new TestHome(folder).start().close();
                Folders.delete(folder);
            }
        } catch (IOException | EmbeddedPostgresFailure e) {
            System.err.println("A test server was left in " + folder + ": " + e.getMessage());
        }
    }

    private static boolean isUsed(DataHome home) throws IOException {
        try (FileChannel users = FileChannel.open(home.usersLock(), StandardOpenOption.WRITE);
                FileLock all = users.tryLock()) {
            return all == null;
        }
    }
}
