package dev.portfolio.persistence.vectorindex;

/** Tells of a build what is new since the last look. */
final class BuildWatch {

    private final String what;
    private final VectorIndexProgress progress;
    private long total;
    private int toldHolder;

    BuildWatch(String what, VectorIndexProgress progress) {
        this.what = what;
        this.progress = progress;
    }

    void see(BuildStep step) {
        if (step.isLoading()) {
            total = step.totalBlocks();
            progress.progress(what, Math.min(step.blocks(), total - 1), total);
        } else if (step.isWaiting() && step.holder() != toldHolder) {
            toldHolder = step.holder();
            progress.step(
                    "Waiting for a transaction to end that began earlier, in the server's session " + toldHolder + ".");
        }
    }

    /** It is complete. */
    void end() {
        if (total > 0) {
            progress.progress(what, total, total);
        }
    }
}
