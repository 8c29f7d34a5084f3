package dev.portfolio.benchmarks.cpu;

import com.pgvector.PGvector;
import dev.portfolio.domain.embedding.Embedding;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A vector on its way to the server: in binary, as it goes, and as text, as it does not. */
@State(Scope.Benchmark)
public class VectorBenchmark {

    private static final int DIMENSION = 768;
    private static final long SEED = 7;

    private final float[] numbers = numbers();
    private final Embedding embedding = Embedding.of(numbers);
    private final byte[] buffer = new byte[8 + 4 * DIMENSION];

    private static float[] numbers() {
        Random random = new Random(SEED);
        float[] numbers = new float[DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }

    @Benchmark
    public Embedding check() {
        return Embedding.of(numbers);
    }

    @Benchmark
    public byte[] bindBinary() {
        PGvector vector = new PGvector(embedding.values());
        vector.toBytes(buffer, 0);
        return buffer;
    }

    @Benchmark
    public String bindText() {
        return String.valueOf(new PGvector(embedding.values()).getValue());
    }
}
