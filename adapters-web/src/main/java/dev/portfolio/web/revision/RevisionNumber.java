package dev.portfolio.web.revision;

import dev.portfolio.domain.error.Invalid;
import dev.portfolio.web.parameter.WholeNumber;

/** Reads the numbers of revisions. */
public final class RevisionNumber {

    private RevisionNumber() {}

    /** {@link Invalid} when it is none. */
    public static int of(String text) {
        return WholeNumber.of("number", text, "the number of a revision, from 1");
    }
}
