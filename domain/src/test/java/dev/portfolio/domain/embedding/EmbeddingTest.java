package dev.portfolio.domain.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class EmbeddingTest {

    private static final Offset<Double> ROUNDING = within(1e-12);

    private final Embedding a = vector(3, 4);
    private final Embedding b = vector(4, 3);

    @Test
    void cosineDistanceIsOneMinusTheCosine() {
        assertThat(a.cosineDistance(b)).isCloseTo(1 - 24.0 / 25, ROUNDING);
        assertThat(a.cosineDistance(a)).isCloseTo(0, ROUNDING);
        assertThat(a.cosineDistance(vector(6, 8))).isCloseTo(0, ROUNDING);
        assertThat(a.cosineDistance(vector(-4, 3))).isCloseTo(1, ROUNDING);
        assertThat(a.cosineDistance(vector(-3, -4))).isCloseTo(2, ROUNDING);
    }

    @Test
    void euclideanDistanceIsTheLengthOfTheDifference() {
        assertThat(a.euclideanDistance(b)).isCloseTo(Math.sqrt(2), ROUNDING);
        assertThat(a.euclideanDistance(a)).isZero();
        assertThat(a.euclideanDistance(vector(-3, -4))).isCloseTo(10, ROUNDING);
    }

    @Test
    void negativeInnerProductHasItsSignTurned() {
        assertThat(a.negativeInnerProduct(b)).isCloseTo(-24, ROUNDING);
        assertThat(a.negativeInnerProduct(vector(-4, 3))).isZero();
        assertThat(a.negativeInnerProduct(vector(-3, -4))).isCloseTo(25, ROUNDING);
    }

    @Test
    void distancesOfTheGreatestAndSmallestValuesAreFinite() {
        Embedding greatest = vector(Float.MAX_VALUE, -Float.MAX_VALUE);
        Embedding smallest = vector(Float.MIN_VALUE, 0);
        assertThat(greatest.cosineDistance(smallest)).isCloseTo(1 - Math.sqrt(0.5), ROUNDING);
        assertThat(greatest.euclideanDistance(smallest)).isFinite();
    }

    @Test
    void isEqualToOneWithTheSameValues() {
        assertThat(a).isEqualTo(vector(3, 4)).hasSameHashCodeAs(vector(3, 4));
        assertThat(a).isNotEqualTo(b).isNotEqualTo(Embedding.of(3, 4, 0));
    }

    @Test
    void hasOneTo2000Dimensions() {
        for (int dimensions : new int[] {0, 2001}) {
            assertThatThrownBy(() -> Embedding.of(ones(dimensions)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("this one has " + dimensions);
        }
        for (int dimensions : new int[] {1, 384, 768, 1536, 2000}) {
            assertThat(Embedding.of(ones(dimensions)).dimension()).isEqualTo(dimensions);
        }
    }

    @Test
    void isNotComparedWithOneOfOtherDimensions() {
        Embedding longer = Embedding.of(3, 4, 0);
        assertThatThrownBy(() -> a.cosineDistance(longer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("of 2 and of 3 dimensions");
        assertThatThrownBy(() -> a.euclideanDistance(longer)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> longer.negativeInnerProduct(a)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasFiniteValuesThatAreNotAllZero() {
        for (float value : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            assertThatThrownBy(() -> vector(1, value)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> vector(0, -0f)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cannotBeChanged() {
        float[] values = ones(768);
        Embedding embedding = Embedding.of(values);
        values[0] = 7;
        embedding.values()[1] = 7;
        assertThat(embedding.values()).isEqualTo(ones(768));
    }

    private static Embedding vector(float x, float y) {
        return Embedding.of(x, y);
    }

    private static float[] ones(int dimensions) {
        float[] values = new float[dimensions];
        Arrays.fill(values, 1);
        return values;
    }
}
