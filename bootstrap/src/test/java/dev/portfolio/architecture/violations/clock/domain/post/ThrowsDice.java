package dev.portfolio.architecture.violations.clock.domain.post;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** Each method is a way to be random. */
public class ThrowsDice {

    static UUID uuid() {
        return UUID.randomUUID();
    }

    static double math() {
        return Math.random();
    }

    static double strictMath() {
        return StrictMath.random();
    }

    static Random random() {
        return new Random();
    }

    static Random secure() {
        return new SecureRandom();
    }

    static Random ofThread() {
        return ThreadLocalRandom.current();
    }

    static SplittableRandom splittable() {
        return new SplittableRandom();
    }

    static RandomGenerator generator() {
        return RandomGenerator.getDefault();
    }

    static void shuffled(List<String> list) {
        Collections.shuffle(list);
    }
}
