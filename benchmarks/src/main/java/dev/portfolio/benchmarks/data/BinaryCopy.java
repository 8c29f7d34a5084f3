package dev.portfolio.benchmarks.data;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Rows into a table by {@code COPY ... (FORMAT binary)}: the fastest way there is. See "File Formats, Binary Format" of COPY in
 * PostgreSQL's manual.
 */
public final class BinaryCopy implements AutoCloseable {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final int TEXT_TYPE = 25;
    private static final int BUFFER = 1 << 20;

    private final DataOutputStream out;
    private final int columns;

    private BinaryCopy(DataOutputStream out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    /**
     * Begins it.
     *
     * @param columns names by commas
     */
    public static BinaryCopy into(Connection connection, String table, String columns)
            throws SQLException, IOException {
        String sql = "COPY " + table + " (" + columns + ") FROM STDIN (FORMAT binary)";
        DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql), BUFFER));
        out.write(SIGNATURE);
        out.writeInt(0);
        out.writeInt(0);
        return new BinaryCopy(out, columns.split(",", -1).length);
    }

    /** One row, in the order of the columns. Lists are {@code text[]}, arrays of numbers are vectors. */
    public void row(@Nullable Object... values) throws IOException {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " columns.");
        }
        out.writeShort(columns);
        for (Object value : values) {
            write(value);
        }
    }

    private void write(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.writeInt(-1);
            case String text -> bytes(text.getBytes(StandardCharsets.UTF_8));
            case UUID id ->
                bytes(ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
            case Boolean truth -> bytes(new byte[] {(byte) (truth ? 1 : 0)});
            case Short number -> bytes(ByteBuffer.allocate(2).putShort(number).array());
            case Integer number -> bytes(ByteBuffer.allocate(4).putInt(number).array());
            case Long number -> bytes(ByteBuffer.allocate(8).putLong(number).array());
            case Instant moment ->
                bytes(ByteBuffer.allocate(8)
                        .putLong(Duration.between(EPOCH, moment).toNanos() / 1_000)
                        .array());
            case List<?> texts -> bytes(array(texts));
            case float[] vector -> vector(vector);
            default -> throw new IllegalArgumentException("No column takes a " + value.getClass());
        }
    }

    private void bytes(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }

    private void vector(float[] vector) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(4 + 4 * vector.length);
        buffer.putShort((short) vector.length).putShort((short) 0);
        for (float number : vector) {
            buffer.putFloat(number);
        }
        bytes(buffer.array());
    }

    private static byte[] array(List<?> texts) {
        List<byte[]> encoded = texts.stream()
                .map(text -> text.toString().getBytes(StandardCharsets.UTF_8))
                .toList();
        int length = encoded.stream().mapToInt(text -> 4 + text.length).sum();
        ByteBuffer buffer = ByteBuffer.allocate(12 + (encoded.isEmpty() ? 0 : 8) + length);
        buffer.putInt(encoded.isEmpty() ? 0 : 1).putInt(0).putInt(TEXT_TYPE);
        if (!encoded.isEmpty()) {
            buffer.putInt(encoded.size()).putInt(1);
        }
        encoded.forEach(text -> buffer.putInt(text.length).put(text));
        return buffer.array();
    }

    /** Nothing is there before this. */
    @Override
    public void close() throws IOException {
        out.writeShort(-1);
        out.close();
    }
}
