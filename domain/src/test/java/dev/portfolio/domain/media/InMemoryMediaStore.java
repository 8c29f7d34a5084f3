package dev.portfolio.domain.media;

import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.transaction.Transactions;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The bytes of pictures in memory; refuses to be called inside a transaction, and can be made to fail. */
public final class InMemoryMediaStore implements MediaStore {

    private final Transactions transactions;
    private final Map<MediaFile, FileContent> files = new ConcurrentHashMap<>();
    private volatile boolean unavailable;

    public InMemoryMediaStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void put(MediaFile file, PictureFormat format, FileContent content) {
        check();
        files.put(file, content);
    }

    @Override
    public Optional<InputStream> open(MediaFile file) {
        check();
        return Optional.ofNullable(files.get(file)).map(FileContent::stream);
    }

    @Override
    public boolean has(MediaFile file) {
        check();
        return files.containsKey(file);
    }

    @Override
    public void delete(MediaFile file) {
        check();
        files.remove(file);
    }

    /** Whether the store is away from now on. */
    public void unavailable(boolean away) {
        this.unavailable = away;
    }

    /** How many files there are. */
    public int size() {
        return files.size();
    }

    private void check() {
        if (transactions.inProgress()) {
            throw new IllegalStateException("The store of pictures is called inside a transaction.");
        }
        if (unavailable) {
            throw new Unavailable("media_store_unavailable", "The store of pictures cannot be reached.");
        }
    }
}
