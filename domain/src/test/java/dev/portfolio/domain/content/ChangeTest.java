package dev.portfolio.domain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ChangeTest {

    @Test
    void aFieldStaysOrBecomesSomethingElse() {
        assertThat(Change.keep().from("before")).isEqualTo("before");
        assertThat(Change.to("after").from("before")).isEqualTo("after");
    }

    @Test
    void onlyAChangeHasAWantedValue() {
        assertThat(Change.to("after").wanted()).isEqualTo("after");
        assertThatThrownBy(Change.keep()::wanted).isInstanceOf(IllegalStateException.class);
    }
}
