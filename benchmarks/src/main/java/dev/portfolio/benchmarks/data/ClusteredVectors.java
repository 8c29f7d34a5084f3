package dev.portfolio.benchmarks.data;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.DoubleStream;

/**
 * Vectors of length 1 that lie together as those of texts do: each is a mixture of the same few directions, those of a topic are
 * like mixtures, topics run into each other, and there is some noise in all dimensions. The same seed gives the same vectors.
 */
final class ClusteredVectors {

    /** As many numbers as the columns of the content have. */
    static final int DIMENSION = 768;

    /** How many topics there are. */
    static final int TOPICS = 256;

    private static final int DIRECTIONS = 48;
    private static final double WITHIN_TOPIC = 0.7;
    private static final double NOISE = 0.3;

    private final float[][] directions = new float[DIRECTIONS][];
    private final double[][] topics = new double[TOPICS][];

    ClusteredVectors(long seed) {
        RandomGenerator random = generator(seed);
        for (int i = 0; i < DIRECTIONS; i++) {
            directions[i] = unit(gaussian(random));
        }
        for (int topic = 0; topic < TOPICS; topic++) {
            topics[topic] = gaussian(DIRECTIONS, random);
        }
    }

    static RandomGenerator generator(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** One of this topic. */
    float[] around(int topic, RandomGenerator random) {
        float[] vector = gaussian(random);
        double[] within = gaussian(DIRECTIONS, random);
        double length = Math.sqrt(DIRECTIONS * (1 + WITHIN_TOPIC * WITHIN_TOPIC));
        float noise = (float) (NOISE * length / Math.sqrt(DIMENSION));
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] *= noise;
        }
        for (int j = 0; j < DIRECTIONS; j++) {
            float part = (float) (topics[topic][j] + WITHIN_TOPIC * within[j]);
            float[] direction = directions[j];
            for (int i = 0; i < DIMENSION; i++) {
                vector[i] += part * direction[i];
            }
        }
        return unit(vector);
    }

    /** Near to this one, as the opening of a text is to one of its passages. */
    static float[] near(float[] vector, RandomGenerator random) {
        float[] other = gaussian(random);
        double noise = NOISE / Math.sqrt(DIMENSION);
        for (int i = 0; i < DIMENSION; i++) {
            other[i] = (float) (vector[i] + other[i] * noise);
        }
        return unit(other);
    }

    private static double[] gaussian(int count, RandomGenerator random) {
        return DoubleStream.generate(random::nextGaussian).limit(count).toArray();
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
