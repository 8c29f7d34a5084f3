package dev.portfolio.persistence.vectorindex;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/** A version of pgvector, as {@code 0.8.4}. */
public record PgvectorVersion(int major, int minor, int patch) implements Comparable<PgvectorVersion> {

    /** The first with iterative index scans, without which a filter leaves too few results. */
    public static final PgvectorVersion ITERATIVE_SCANS = new PgvectorVersion(0, 8, 0);

    /** The first whose parallel builds of HNSW indexes do not write beyond their memory. */
    public static final PgvectorVersion PARALLEL_BUILDS = new PgvectorVersion(0, 8, 2);

    /** The first that is known not to damage an HNSW index when its table is vacuumed. */
    public static final PgvectorVersion SOUND = new PgvectorVersion(0, 8, 4);

    private static final Comparator<PgvectorVersion> ORDER = Comparator.comparingInt(PgvectorVersion::major)
            .thenComparingInt(PgvectorVersion::minor)
            .thenComparingInt(PgvectorVersion::patch);

    /** Of what {@code pg_extension} tells; whatever is no number counts as 0. */
    public static PgvectorVersion parse(String text) {
        int[] numbers = Stream.of(text.split("[^0-9]+", -1))
                .mapToInt(part -> part.isEmpty() || part.length() > 6 ? 0 : Integer.parseInt(part))
                .toArray();
        int[] three = Arrays.copyOf(numbers, 3);
        return new PgvectorVersion(three[0], three[1], three[2]);
    }

    public boolean isBefore(PgvectorVersion other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(PgvectorVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
