package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One at a time, among all threads of all processes of this machine. The system frees it when a process dies.
 *
 * <p>File locks belong to a process, not to a thread, and closing any channel of a file frees all of the process's
 * locks on it: therefore one lock of the JVM in front of each file.
 */
final class FileMutex implements AutoCloseable {

    private static final ConcurrentMap<Path, ReentrantLock> IN_THIS_PROCESS = new ConcurrentHashMap<>();

    private final ReentrantLock threads;
    private final FileChannel channel;

    private FileMutex(ReentrantLock threads, FileChannel channel) {
        this.threads = threads;
        this.channel = channel;
    }

    /** Waits until the lock file of that name is free; {@code ifTaken} runs first where another process has it. */
    static FileMutex lock(Path folder, String name, Runnable ifTaken) throws IOException {
        Path file = folder.toRealPath().resolve(name);
        ReentrantLock threads = IN_THIS_PROCESS.computeIfAbsent(file, _ -> new ReentrantLock());
        threads.lock();
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                ifTaken.run();
                channel.lock();
            }
            return new FileMutex(threads, channel);
        } catch (IOException | RuntimeException e) {
            if (channel != null) {
                channel.close();
            }
            threads.unlock();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            threads.unlock();
        }
    }
}
