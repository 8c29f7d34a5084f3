package dev.portfolio.mcp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;

/** An input that can be awaited to end. */
final class WatchedInput extends FilterInputStream {

    private final CountDownLatch ended = new CountDownLatch(1);

    WatchedInput(InputStream in) {
        super(in);
    }

    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    @Override
    public int read() throws IOException {
        return watched(super.read());
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return watched(super.read(bytes, from, length));
    }

    private int watched(int read) {
        if (read < 0) {
            ended.countDown();
        }
        return read;
    }
}
