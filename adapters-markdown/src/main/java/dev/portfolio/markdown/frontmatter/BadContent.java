package dev.portfolio.markdown.frontmatter;

import org.jspecify.annotations.Nullable;

/** What is written in a file cannot be taken; the message says in one line what is wrong. */
public final class BadContent extends RuntimeException {

    private final transient @Nullable Integer line;

    /**
     * @param line where in the file, from 1, if known
     */
    public BadContent(@Nullable Integer line, String reason) {
        super(reason);
        this.line = line;
    }

    public @Nullable Integer line() {
        return line;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
