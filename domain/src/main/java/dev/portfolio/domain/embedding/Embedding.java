package dev.portfolio.domain.embedding;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A vector that stands for the meaning of a text: 1 to {@value #MOST_DIMENSIONS} finite numbers, not all zero. Immutable.
 * Vectors of different dimensions have no distance: asking for it is an {@link IllegalArgumentException}.
 */
public final class Embedding {

    /** The most that a row of the database keeps in place, and that its vector index takes. */
    public static final int MOST_DIMENSIONS = 2_000;

    private final float[] values;

    private Embedding(float[] values) {
        this.values = values;
    }

    /**
     * The embedding with these values.
     *
     * @throws IllegalArgumentException unless there are 1 to {@value #MOST_DIMENSIONS}, all finite and not all zero
     */
    public static Embedding of(float... values) {
        if (values.length == 0 || values.length > MOST_DIMENSIONS) {
            throw new IllegalArgumentException(
                    "An embedding has 1 to " + MOST_DIMENSIONS + " dimensions, this one has " + values.length + ".");
        }
        boolean allZero = true;
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw new IllegalArgumentException("An embedding has finite values only, this one has " + value + ".");
            }
            allZero &= value == 0;
        }
        if (allZero) {
            throw new IllegalArgumentException("An embedding of zeros only has no direction.");
        }
        return new Embedding(values.clone());
    }

    /** How many numbers it has. */
    public int dimension() {
        return values.length;
    }

    /** A copy of the values. */
    public float[] values() {
        return values.clone();
    }

    /** 1 minus the cosine of the angle between the two: 0 = same direction, 2 = opposite. */
    public double cosineDistance(Embedding other) {
        return 1 - dot(other) / Math.sqrt(this.dot(this) * other.dot(other));
    }

    /** The length of the difference of the two. */
    public double euclideanDistance(Embedding other) {
        requireSameDimension(other);
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            double difference = (double) values[i] - other.values[i];
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }

    /** The inner product of the two with its sign turned, so that the smallest is the nearest. */
    public double negativeInnerProduct(Embedding other) {
        return -dot(other);
    }

    private double dot(Embedding other) {
        requireSameDimension(other);
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += (double) values[i] * other.values[i];
        }
        return sum;
    }

    private void requireSameDimension(Embedding other) {
        if (values.length != other.values.length) {
            throw new IllegalArgumentException("Embeddings of " + values.length + " and of " + other.values.length
                    + " dimensions cannot be compared.");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Embedding that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Embedding[" + values.length + " numbers from " + values[0] + "]";
    }
}
