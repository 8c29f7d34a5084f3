package dev.portfolio.persistence.backup.archive;

/**
 * What the rows of a table are, as {@code COPY} writes them.
 *
 * @param bytes of the text
 * @param sha256 of the text, in hexadecimal digits
 * @param rowsSum the sum, modulo 2^256, of the SHA-256 of each row: the same in whatever order the rows come
 */
public record TableContent(long rows, long bytes, String sha256, String rowsSum) {

    /** Whether the rows are the same, in any order. */
    public boolean hasSameRowsAs(TableContent other) {
        return rows == other.rows && rowsSum.equals(other.rowsSum);
    }
}
