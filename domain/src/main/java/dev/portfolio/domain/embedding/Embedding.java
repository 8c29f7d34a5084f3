package dev.portfolio.domain.embedding;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A vector that stands for the meaning of a text: {@value #DIMENSIONS} finite numbers, not all zero. Immutable.
 *
 * <p>A shorter vector is padded with zeros ({@link #padded}); neither its length nor its angle to other padded vectors
 * changes by that.
 */
public final class Embedding {

    /** The dimension of the schema's vector columns. */
    public static final int DIMENSIONS = 768;

    private final float[] values;

    private Embedding(float[] values) {
        this.values = values;
    }

    /**
     * The embedding with these values.
     *
     * @throws IllegalArgumentException unless there are {@value #DIMENSIONS}, all finite and not all zero
     */
    public static Embedding of(float[] values) {
        if (values.length != DIMENSIONS) {
            throw new IllegalArgumentException(
                    "An embedding has " + DIMENSIONS + " dimensions, this one has " + values.length + ".");
        }
        return padded(values);
    }

    /**
     * The embedding with these values first and zeros after them.
     *
     * @throws IllegalArgumentException unless there are 1 to {@value #DIMENSIONS}, all finite and not all zero
     */
    public static Embedding padded(float[] values) {
        if (values.length == 0 || values.length > DIMENSIONS) {
            throw new IllegalArgumentException(
                    "An embedding has at most " + DIMENSIONS + " dimensions, this one has " + values.length + ".");
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
        return new Embedding(Arrays.copyOf(values, DIMENSIONS));
    }

    /** A copy of the values. */
    public float[] values() {
        return values.clone();
    }

    /** 1 minus the cosine of the angle between the two: 0 = same direction, 2 = opposite. */
    public double cosineDistance(Embedding other) {
        return 1 - dot(values, other.values) / Math.sqrt(dot(values, values) * dot(other.values, other.values));
    }

    /** The length of the difference of the two. */
    public double euclideanDistance(Embedding other) {
        double sum = 0;
        for (int i = 0; i < DIMENSIONS; i++) {
            double difference = (double) values[i] - other.values[i];
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }

    /** The inner product of the two with its sign turned, so that the smallest is the nearest. */
    public double negativeInnerProduct(Embedding other) {
        return -dot(values, other.values);
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < DIMENSIONS; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
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
        return "Embedding[" + values[0] + ", " + values[1] + ", " + values[2] + ", ...]";
    }
}
