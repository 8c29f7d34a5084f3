package dev.portfolio.embeddedpostgres;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes were read from a stream. */
final class CountingInput extends FilterInputStream {

    private static final long STEP = 256 * 1024;

    private final LongConsumer listener;
    private long read;
    private long told;

    CountingInput(InputStream in, LongConsumer listener) {
        super(in);
        this.listener = listener;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? -1 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        count(got);
        return got;
    }

    private void count(int bytes) {
        read += Math.max(bytes, 0);
        if (read - told >= STEP || (bytes < 0 && read > told)) {
            told = read;
            listener.accept(read);
        }
    }
}
