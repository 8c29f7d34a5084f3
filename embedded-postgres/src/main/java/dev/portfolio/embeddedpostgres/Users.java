package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts the users of a data home's server, so that the last one stops it. Each process holds a shared lock on a file;
 * the system gives it back when the process dies. A process counts its own uses in memory.
 */
final class Users {

    private static final ConcurrentMap<DataHome, Users> OF_THIS_PROCESS = new ConcurrentHashMap<>();

    /** Held while a server is started or stopped. */
    private static final String START_LOCK = "start.lock";

    /** What is done with the files of a data home. */
    interface Action<T> {
        T run() throws IOException;
    }

    private final DataHome home;
    private int uses;
    private @Nullable FileLock share;

    private Users(DataHome home) {
        this.home = home;
    }

    static Users of(DataHome home) {
        return OF_THIS_PROCESS.computeIfAbsent(home, Users::new);
    }

    /** One user more. Nobody starts or stops this server meanwhile; nothing is counted if the action fails. */
    synchronized <T> T join(Supplier<T> attachOrStart) {
        try (FileMutex _ = FileMutex.lock(home.folder(), START_LOCK, () -> {})) {
            FileLock mine = share == null ? takeShare() : share;
            try {
                T result = attachOrStart.get();
                share = mine;
                uses++;
                return result;
            } finally {
                if (uses == 0) {
                    share = null;
                    mine.channel().close();
                }
            }
        } catch (IOException e) {
            throw new DataHomeUnusable(
                    "The folder %s cannot be used for PostgreSQL's data: %s"
                            .formatted(home.folder(), EmbeddedPostgresFailure.reason(e)),
                    e);
        }
    }

    /** One user less; the last one of all processes runs the action. */
    synchronized void leave(Runnable stop) {
        uses--;
        FileLock mine = share;
        if (uses > 0 || mine == null) {
            return;
        }
        // An interrupted thread could not wait for a lock, and its server would be left running.
        boolean interrupted = Thread.interrupted();
        try (FileMutex _ = FileMutex.lock(home.folder(), START_LOCK, () -> {});
                FileChannel channel = mine.channel()) {
            share = null;
            // Nobody can join in between: that needs the start lock.
            mine.release();
            if (channel.tryLock() != null) {
                stop.run();
            }
        } catch (IOException e) {
            throw new ServerDidNotStop(
                    "PostgreSQL in %s may still run: %s".formatted(home.folder(), EmbeddedPostgresFailure.reason(e)),
                    e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Runs the action while nobody joins or leaves. */
    synchronized <T> T undisturbed(Action<T> action) throws IOException {
        try (FileMutex _ = FileMutex.lock(home.folder(), START_LOCK, () -> {})) {
            return action.run();
        }
    }

    /** The processes that use the server, or {@link Optional#empty()} for nobody. The caller holds the start lock. */
    synchronized Optional<List<Long>> present() throws IOException {
        List<Long> others = LockHolders.of(home.usersLock());
        if (uses > 0) {
            // Its own lock would be given up by a look at the file.
            return Optional.of(Stream.concat(Stream.of(ProcessHandle.current().pid()), others.stream())
                    .toList());
        }
        try (FileChannel channel = openLock()) {
            return channel.tryLock() == null ? Optional.of(others) : Optional.empty();
        }
    }

    private FileChannel openLock() throws IOException {
        return FileChannel.open(
                home.usersLock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private FileLock takeShare() throws IOException {
        return openLock().lock(0, Long.MAX_VALUE, true);
    }
}
