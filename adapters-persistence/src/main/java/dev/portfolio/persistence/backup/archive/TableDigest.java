package dev.portfolio.persistence.backup.archive;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Finds out what the rows of a table are while they pass. Of each it keeps nothing but what goes into the sums. */
public final class TableDigest {

    private static final int LONGS = 4;

    private final MessageDigest whole = Sha256.begin();
    private final MessageDigest single = Sha256.begin();

    /** The most significant first. */
    private final long[] sum = new long[LONGS];

    private long rows;
    private long bytes;

    /** A row as {@code COPY} writes it, with the line's end. */
    public void add(byte[] row) {
        rows++;
        bytes += row.length;
        whole.update(row);
        addToSum(ByteBuffer.wrap(single.digest(row)));
    }

    private void addToSum(ByteBuffer hash) {
        long carry = 0;
        for (int i = LONGS - 1; i >= 0; i--) {
            long added = hash.getLong(i * Long.BYTES);
            long partial = sum[i] + added;
            long total = partial + carry;
            carry = Long.compareUnsigned(partial, added) < 0 || Long.compareUnsigned(total, carry) < 0 ? 1 : 0;
            sum[i] = total;
        }
    }

    /** Of all rows so far; there are no more. */
    public TableContent content() {
        ByteBuffer sumBytes = ByteBuffer.allocate(LONGS * Long.BYTES);
        for (long part : sum) {
            sumBytes.putLong(part);
        }
        return new TableContent(rows, bytes, Sha256.end(whole), HexFormat.of().formatHex(sumBytes.array()));
    }
}
