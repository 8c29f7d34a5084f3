package dev.portfolio.persistence.vectorindex;

/**
 * Where a build is.
 *
 * @param phase in the server's words
 * @param blocks how many blocks of the table have been read
 * @param holder the session whose transaction is waited for; 0 where none is
 */
record BuildStep(String phase, long blocks, long totalBlocks, int holder) {

    boolean isLoading() {
        return phase.startsWith("building index") && totalBlocks > 0;
    }

    boolean isWaiting() {
        return phase.startsWith("waiting") && holder != 0;
    }
}
