package dev.portfolio.web.body;

/** How large the body of a request may be. */
public record BodyLimit(int bytes) {

    /** Room for the longest text in any script, and as much again. */
    public static final BodyLimit DEFAULT = new BodyLimit(16 * 1024 * 1024);
}
