package dev.portfolio.domain.answer;

import java.util.List;

/** Whoever hears an answer while it is made. Nothing said here is taken back. */
public interface Audience {

    /** What the answer may cite; comes once, before any text. */
    void sources(List<Source> sources);

    /** The next piece of the text: whole sentences, with the blank or line break before them. */
    void text(String piece);

    /** Hears nothing, and reads the whole answer at its end. */
    static Audience none() {
        return Nobody.INSTANCE;
    }
}
