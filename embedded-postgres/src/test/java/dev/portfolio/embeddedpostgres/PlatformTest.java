package dev.portfolio.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({"Mac OS X, aarch64", "Windows 11, amd64", "Linux, riscv64"})
    void namesTheThreeWaysOutElsewhere(String system, String architecture) {
        assertThatThrownBy(() -> Platform.of(system, architecture))
                .isInstanceOf(EmbeddedPostgresUnavailable.class)
                .hasMessageContaining(system)
                .hasMessageContaining("pgvector/pgvector:pg17")
                .hasMessageContaining("A local PostgreSQL 16 or newer")
                .hasMessageContaining("DATABASE_URL=postgresql://USER:PASSWORD@HOST:PORT/DATABASE");
    }

    @Test
    void knowsTheBinariesOnTheClassPath() {
        assertThat(Platform.postgresVersion()).startsWith("17.");
    }

    @ParameterizedTest
    @CsvSource({
        "flags : fpu sse4_1, x86-64",
        "flags : fpu ssse3 sse4_1 sse4_2 popcnt cx16 avx, x86-64-v2",
        "flags\t: fpu ssse3 sse4_1 sse4_2 popcnt cx16 avx2 fma bmi1 bmi2 f16c movbe abm, x86-64-v3",
        "flags\t: abm movbe f16c bmi2 bmi1 fma avx2 avx512f avx512bw avx512cd avx512dq avx512vl, x86-64-v4",
        "'', x86-64"
    })
    void buildsForTheLevelOfTheProcessor(String flags, String level) {
        assertThat(InstructionSet.level(flags)).isEqualTo(level);
    }

    @Test
    void keepsTheCacheWhereTheUserKeepsCaches() {
        assertThat(Settings.defaultCache("/caches", "/home/me", "/root")).isEqualTo(Path.of("/caches/portfolio"));
        assertThat(Settings.defaultCache("not/absolute", "/home/me", "/root"))
                .isEqualTo(Path.of("/home/me/.cache/portfolio"));
        assertThat(Settings.defaultCache(null, null, "/root")).isEqualTo(Path.of("/root/.cache/portfolio"));
    }

    @Test
    void ordersVersionsByTheirNumbers() {
        assertThat(new Version("0.8.10")).isGreaterThan(new Version("0.8.9"));
        assertThat(new Version("0.8.0").isBefore("0.8.2")).isTrue();
        assertThat(new Version("0.8.2").isBefore("0.8.2")).isFalse();
        assertThatThrownBy(() -> new Version("0.8-rc1")).isInstanceOf(IllegalArgumentException.class);
    }
}
