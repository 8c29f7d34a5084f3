package dev.portfolio.benchmarks.data;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Vectors of length 1 that lie together as those of texts do: around topics, within a topic along a few directions of its own,
 * and with some noise in all dimensions. The same seed gives the same vectors.
 */
final class ClusteredVectors {

    /** As many numbers as the columns of the content have. */
    static final int DIMENSION = 768;

    /** How many topics there are. */
    static final int TOPICS = 256;

    private static final int DIRECTIONS = 16;
    private static final double ALONG_DIRECTIONS = 0.2;
    private static final double NOISE = 0.5;

    private final float[][] centres = new float[TOPICS][];
    private final float[][][] directions = new float[TOPICS][DIRECTIONS][];

    ClusteredVectors(long seed) {
        RandomGenerator random = generator(seed);
        for (int topic = 0; topic < TOPICS; topic++) {
            centres[topic] = unit(gaussian(random));
            for (int i = 0; i < DIRECTIONS; i++) {
                directions[topic][i] = unit(gaussian(random));
            }
        }
    }

    static RandomGenerator generator(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** One of this topic. */
    float[] around(int topic, RandomGenerator random) {
        float[] vector = gaussian(random);
        double noise = NOISE / Math.sqrt(DIMENSION);
        double[] along = random.doubles(DIRECTIONS).map(_ -> random.nextGaussian() * ALONG_DIRECTIONS).toArray();
        for (int i = 0; i < DIMENSION; i++) {
            double value = centres[topic][i] + vector[i] * noise;
            for (int j = 0; j < DIRECTIONS; j++) {
                value += along[j] * directions[topic][j][i];
            }
            vector[i] = (float) value;
        }
        return unit(vector);
    }

    /** Near to this one, as the opening of a text is to one of its passages. */
    static float[] near(float[] vector, RandomGenerator random) {
        float[] other = gaussian(random);
        double noise = NOISE / 2 / Math.sqrt(DIMENSION);
        for (int i = 0; i < DIMENSION; i++) {
            other[i] = (float) (vector[i] + other[i] * noise);
        }
        return unit(other);
    }

    private static float[] gaussian(RandomGenerator random) {
        float[] vector = new float[DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }

    private static float[] unit(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += value * value;
        }
        float length = (float) Math.sqrt(sum);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
