package dev.portfolio.domain.answer;

import java.util.List;

/** Does not listen. */
enum Nobody implements Audience {
    INSTANCE;

    @Override
    public void sources(List<Source> sources) {
        // Reads them at the end.
    }

    @Override
    public void text(String piece) {
        // Reads it at the end.
    }
}
