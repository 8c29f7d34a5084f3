package dev.portfolio.media.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Bytes of a file in the making. */
final class BytesOut {

    private final ByteArrayOutputStream out;

    BytesOut(int expected) {
        this.out = new ByteArrayOutputStream(expected);
    }

    BytesOut add(byte[] bytes, int from, int to) {
        out.write(bytes, from, to - from);
        return this;
    }

    BytesOut add(byte... bytes) {
        return add(bytes, 0, bytes.length);
    }

    /** Four bytes, in this order. */
    BytesOut add(int number, ByteOrder order) {
        return add(
                ByteBuffer.allocate(Integer.BYTES).order(order).putInt(number).array());
    }

    int size() {
        return out.size();
    }

    byte[] toArray() {
        return out.toByteArray();
    }
}
