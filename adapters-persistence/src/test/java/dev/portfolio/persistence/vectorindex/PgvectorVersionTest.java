package dev.portfolio.persistence.vectorindex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PgvectorVersionTest {

    @Test
    void isReadFromWhatTheServerTells() {
        assertThat(PgvectorVersion.parse("0.8.4")).isEqualTo(PgvectorVersion.SOUND);
        assertThat(PgvectorVersion.parse("1.0")).hasToString("1.0.0");
        assertThat(PgvectorVersion.parse("0.9.0-dev")).isEqualTo(new PgvectorVersion(0, 9, 0));
    }

    @Test
    void isComparedByNumbers() {
        assertThat(PgvectorVersion.parse("0.10.0").isBefore(PgvectorVersion.parse("0.8.4")))
                .isFalse();
        assertThat(PgvectorVersion.parse("0.8.3").isBefore(PgvectorVersion.SOUND))
                .isTrue();
        assertThat(PgvectorVersion.SOUND.isBefore(PgvectorVersion.SOUND)).isFalse();
    }
}
