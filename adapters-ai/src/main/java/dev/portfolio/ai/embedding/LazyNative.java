package dev.portfolio.ai.embedding;

import ai.onnxruntime.OrtException;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Native memory that is loaded at its first use, once however many threads ask for it, and freed only while nobody uses it:
 * native code that runs on freed memory takes the whole process down.
 */
final class LazyNative<T extends AutoCloseable> implements AutoCloseable {

    private final String name;
    private final Callable<T> loader;
    private final ReadWriteLock inUse = new ReentrantReadWriteLock();
    private volatile @Nullable T loaded;
    private boolean closed;

    LazyNative(String name, Callable<T> loader) {
        this.name = name;
        this.loader = loader;
    }

    <R> R use(Use<T, R> use) {
        inUse.readLock().lock();
        try {
            T ready = loaded;
            return use.of(ready == null ? load() : ready);
        } catch (OrtException e) {
            throw EmbedderFailures.unavailable("The " + name + " failed: " + e.getMessage(), e);
        } finally {
            inUse.readLock().unlock();
        }
    }

    private synchronized T load() {
        if (closed) {
            throw EmbedderFailures.unavailable("The " + name + " is closed.");
        }
        T present = loaded;
        if (present != null) {
            return present;
        }
        try {
            T fresh = loader.call();
            loaded = fresh;
            return fresh;
        } catch (Exception | LinkageError e) {
            throw EmbedderFailures.unavailable("The " + name + " could not be loaded on this machine: " + e, e);
        }
    }

    @Override
    public void close() {
        inUse.writeLock().lock();
        try {
            free();
        } finally {
            inUse.writeLock().unlock();
        }
    }

    private synchronized void free() {
        closed = true;
        T present = loaded;
        loaded = null;
        if (present == null) {
            return;
        }
        try {
            present.close();
        } catch (Exception e) {
            throw new IllegalStateException("The " + name + " could not be freed.", e);
        }
    }

    /** What is done with the loaded thing. */
    @FunctionalInterface
    interface Use<T, R> {
        R of(T loaded) throws OrtException;
    }
}
