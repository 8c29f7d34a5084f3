package dev.portfolio.embeddedpostgres;

/** What a start tells while it works. Called on the starting thread. */
public interface Progress {

    /** A step begins, or something is worth knowing; one sentence for the user. */
    void step(String message);

    /** A long step went on: {@code done} of {@code total}, in units of its own (bytes, files, percent). */
    void progress(String what, long done, long total);

    /** Tells nobody. */
    static Progress none() {
        return new Progress() {
            @Override
            public void step(String message) {}

            @Override
            public void progress(String what, long done, long total) {}
        };
    }
}
