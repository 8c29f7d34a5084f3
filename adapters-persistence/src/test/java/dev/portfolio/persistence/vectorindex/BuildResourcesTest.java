package dev.portfolio.persistence.vectorindex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuildResourcesTest {

    private static final PgvectorVersion FAULTY = new PgvectorVersion(0, 8, 1);
    private static final PgvectorVersion SOUND = new PgvectorVersion(0, 8, 2);

    @Test
    void theMemoryFollowsTheData() {
        BuildResources resources = BuildResources.of(100_000, 768, 64, 1_024, SOUND);

        assertThat(resources.memory()).isEqualTo(430);
        assertThat(resources.fits()).isTrue();
    }

    @Test
    void itIsNeverLessThanTheServersOwn() {
        assertThat(BuildResources.of(1_000, 768, 64, 1_024, SOUND).memory()).isEqualTo(64);
        assertThat(BuildResources.of(1_000_000, 768, 2_048, 1_024, SOUND).memory())
                .isEqualTo(2_048);
    }

    @Test
    void itIsNotMoreThanAllowedAndThenSaysSo() {
        BuildResources resources = BuildResources.of(1_000_000, 768, 64, 1_024, SOUND);

        assertThat(resources.memory()).isEqualTo(1_024);
        assertThat(resources.fits()).isFalse();
        assertThat(resources.text()).contains("1,024 MB", "4,297 MB", "slower");
    }

    @Test
    void thereAreParallelWorkersOnlyWherePgvectorIsSafeWithThem() {
        assertThat(BuildResources.of(1_000, 768, 64, 1_024, FAULTY).parallel()).isFalse();
        assertThat(BuildResources.of(1_000, 768, 64, 1_024, SOUND).parallel()).isTrue();
    }
}
