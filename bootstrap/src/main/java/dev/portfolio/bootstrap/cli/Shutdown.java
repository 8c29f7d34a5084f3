package dev.portfolio.bootstrap.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Closes what a command has opened, the last opened first: at the command's end, or when the process is told to stop. What
 * is being opened at that moment is waited for, so that nothing is left behind.
 */
final class Shutdown implements AutoCloseable {

    /** Opens something. */
    interface Opening<T extends AutoCloseable> {
        T open();
    }

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private boolean closed;

    Shutdown() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "shutdown"));
    }

    synchronized <T extends AutoCloseable> T opened(Opening<T> opening) {
        if (closed) {
            throw new IllegalStateException("Stopping.");
        }
        T resource = opening.open();
        opened.push(resource);
        return resource;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                System.err.println("portfolio: while stopping: " + e.getMessage());
            }
        }
    }
}
