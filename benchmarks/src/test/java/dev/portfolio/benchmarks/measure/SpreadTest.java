package dev.portfolio.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.benchmarks.result.Spread;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void isTheMiddleOneOfThree() {
        assertThat(Spread.of(3, 1, 2)).isEqualTo(new Spread(2, 1, 3));
    }

    @Test
    void isBetweenTheMiddleTwoOfFour() {
        assertThat(Spread.of(4, 1, 2, 3)).isEqualTo(new Spread(2.5, 1, 4));
    }

    @Test
    void isNothingWithoutValues() {
        assertThatThrownBy(Spread::of).isInstanceOf(IllegalArgumentException.class);
    }
}
