package dev.portfolio.bootstrap.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalProgramsTest {

    private static final Duration AMPLE = Duration.ofSeconds(30);

    private final Programs programs = new LocalPrograms();

    @Test
    void knowsWhatIsOnThePath() {
        assertThat(programs.exist("sh")).isTrue();
        assertThat(programs.exist("no-such-program")).isFalse();
    }

    @Test
    void tellsStatusAndOutputOfBothStreams() {
        List<String> lines = new ArrayList<>();

        Programs.Ended ended = programs.run(
                List.of("sh", "-c", "echo one; echo \"$WORD\" >&2; exit 4"), Map.of("WORD", "two"), AMPLE, lines::add);

        assertThat(ended).isEqualTo(new Programs.Ended(4, "one\ntwo"));
        assertThat(lines).containsExactly("one", "two");
    }

    @Test
    void givesNoInput() {
        assertThat(programs.run(List.of("cat"), Map.of(), AMPLE, _ -> {}).succeeded())
                .isTrue();
    }

    @Test
    void endsWhatTakesTooLong() {
        Programs.Ended ended =
                programs.run(List.of("sh", "-c", "exec sleep 60"), Map.of(), Duration.ofMillis(200), _ -> {});

        assertThat(ended.status()).isEqualTo(Programs.MISSING);
    }

    @Test
    void tellsThatAProgramIsMissing() {
        assertThat(programs.run(List.of("no-such-program"), Map.of(), AMPLE, _ -> {})
                        .status())
                .isEqualTo(Programs.MISSING);
    }

    @Test
    void waitsForAnAttachedProgram() {
        try (Programs.Attached attached = programs.attach(List.of("sh", "-c", "exit 5"), Map.of())) {
            assertThat(attached.await()).isEqualTo(5);
        }
    }
}
