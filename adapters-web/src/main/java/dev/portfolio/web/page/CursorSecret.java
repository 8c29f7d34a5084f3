package dev.portfolio.web.page;

/**
 * What cursors are sealed with. As a bean it makes cursors outlive a restart, and read on every instance that has the same.
 *
 * @param value at least {@value #MIN_LENGTH} characters that nobody can guess
 */
public record CursorSecret(String value) {

    public static final int MIN_LENGTH = 32;

    public CursorSecret {
        if (value.length() < MIN_LENGTH) {
            throw new IllegalArgumentException("The secret of cursors has at least " + MIN_LENGTH + " characters.");
        }
    }

    @Override
    public String toString() {
        return "CursorSecret[not shown]";
    }
}
