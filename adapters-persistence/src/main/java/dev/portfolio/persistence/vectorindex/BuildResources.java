package dev.portfolio.persistence.vectorindex;

/**
 * What a build may use.
 *
 * @param memory {@code maintenance_work_mem} in megabytes
 * @param parallel whether the server may use as many workers as it is set to
 * @param wanted the megabytes in which the whole index can be built
 */
record BuildResources(long memory, boolean parallel, long wanted) {

    /**
     * Of a vector with its neighbours, beside its numbers of four bytes: pgvector 0.8.0 says that 8 MB are full after 2,214
     * vectors of 768 dimensions and 16 MB after 4,424, which makes 3,790 bytes each.
     */
    private static final long BYTES_BESIDE_NUMBERS = 1_024;

    private static final long MEGABYTE = 1 << 20;

    /** Rows may be added while it is built. */
    private static final double RESERVE = 1.1;

    /**
     * @param dimension how many numbers each vector has
     * @param serverMemory the server's own {@code maintenance_work_mem} in megabytes, which is never lowered
     * @param mostMemory the megabytes that the operator allows
     */
    static BuildResources of(long vectors, int dimension, long serverMemory, long mostMemory, PgvectorVersion version) {
        long wanted = (long)
                Math.ceil(vectors * (BYTES_BESIDE_NUMBERS + dimension * (long) Float.BYTES) * RESERVE / MEGABYTE);
        long memory = Math.max(serverMemory, Math.min(wanted, mostMemory));
        return new BuildResources(memory, !version.isBefore(PgvectorVersion.PARALLEL_BUILDS), wanted);
    }

    BuildResources withoutWorkers() {
        return new BuildResources(memory, false, wanted);
    }

    boolean fits() {
        return wanted <= memory;
    }

    /** As a sentence ends: {@code with 440 MB, without parallel workers}. */
    String text() {
        String workers = parallel ? "with the server's parallel workers" : "without parallel workers";
        String slow = fits()
                ? ""
                : "; it would take %,d MB to hold all of it, and beyond that the build is several times slower"
                        .formatted(wanted);
        return "with %,d MB of memory, %s%s".formatted(memory, workers, slow);
    }
}
