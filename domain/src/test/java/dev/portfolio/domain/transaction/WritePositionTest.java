package dev.portfolio.domain.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WritePositionTest {

    @ParameterizedTest
    @ValueSource(strings = {"0/0", "16/B374D848", "FFFFFFFF/FFFFFFFF", "0/1a"})
    void takesWhatADatabaseMakes(String text) {
        assertThat(new WritePosition(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "0", "0/", "0/1/2", "0/1 ", "0/'1", "0/G", "0/123456789"})
    void refusesEverythingElse(String text) {
        assertThat(WritePosition.canBe(text)).isFalse();
        assertThatThrownBy(() -> new WritePosition(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
