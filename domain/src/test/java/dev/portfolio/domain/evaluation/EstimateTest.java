package dev.portfolio.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EstimateTest {

    /** 8 of 10: 0.490 to 0.943, as in any table of Wilson's interval. */
    @Test
    void isWilsonsIntervalForAProportion() {
        Estimate estimate = Estimate.of(List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0));
        assertThat(estimate.mean()).isCloseTo(0.8, within(1e-9));
        assertThat(estimate.low()).isCloseTo(0.490, within(0.001));
        assertThat(estimate.high()).isCloseTo(0.943, within(0.001));
    }

    @Test
    void isNotSureOfAFewRightAnswers() {
        Estimate few = Estimate.of(List.of(1.0, 1.0, 1.0));
        Estimate many = Estimate.of(Collections.nCopies(1000, 1.0));
        assertThat(few.mean()).isEqualTo(1);
        assertThat(few.high()).isEqualTo(1);
        assertThat(few.low()).isLessThan(0.5);
        assertThat(many.low()).isGreaterThan(0.99);
    }

    @Test
    void needsAValue() {
        assertThatThrownBy(() -> Estimate.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
