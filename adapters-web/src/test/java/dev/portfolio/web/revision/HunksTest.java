package dev.portfolio.web.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.web.revision.RevisionDiffResponse.Hunk;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class HunksTest {

    private static final String TWENTY = text(1, 20);

    @Test
    void equalTextsHaveNone() {
        assertThat(Hunks.between(TWENTY, TWENTY)).isEmpty();
        assertThat(Hunks.between(null, null)).isEmpty();
        assertThat(Hunks.between(null, "")).isEmpty();
    }

    @Test
    void aChangedLineStandsBetweenThreeEqualOnes() {
        List<Hunk> hunks = Hunks.between(TWENTY, TWENTY.replace("line 10\n", "ten\n"));
        assertThat(hunks).hasSize(1);
        assertThat(hunks.getFirst().from()).isEqualTo(7);
        assertThat(hunks.getFirst().to()).isEqualTo(7);
        assertThat(shown(hunks))
                .containsExactly(
                        "=line 7", "=line 8", "=line 9", "-line 10", "+ten", "=line 11", "=line 12", "=line 13");
    }

    @Test
    void placesFarFromEachOtherAreHunksOfTheirOwnCountedInBothTexts() {
        List<Hunk> hunks = Hunks.between(TWENTY, "before\n" + TWENTY.replace("line 19\n", ""));
        assertThat(hunks).hasSize(2);
        assertThat(shown(List.of(hunks.getFirst()))).containsExactly("+before", "=line 1", "=line 2", "=line 3");
        assertThat(hunks.getLast().from()).isEqualTo(16);
        assertThat(hunks.getLast().to()).isEqualTo(17);
        assertThat(shown(List.of(hunks.getLast())))
                .containsExactly("=line 16", "=line 17", "=line 18", "-line 19", "=line 20");
    }

    @Test
    void placesNearEachOtherAreOneHunk() {
        List<Hunk> hunks =
                Hunks.between(TWENTY, TWENTY.replace("line 5\n", "five\n").replace("line 10\n", "ten\n"));
        assertThat(hunks).hasSize(1);
        assertThat(shown(hunks)).contains("-line 5", "+five", "=line 6", "=line 9", "-line 10", "+ten");
    }

    @Test
    void aWholeTextComesOrGoes() {
        assertThat(shown(Hunks.between(null, "a\nb"))).containsExactly("+a", "+b");
        assertThat(shown(Hunks.between("a\nb", null))).containsExactly("-a", "-b");
    }

    @Test
    void endsOfLinesAreNoDifference() {
        assertThat(Hunks.between("a\r\nb", "a\nb")).isEmpty();
    }

    /** Without a bound this would take as long as the product of both lengths. */
    @Test
    void longTextsThatHaveNothingInCommonAreOneHunk() {
        String before = "same\n" + text(1, 40_000);
        String after = "same\n" + text(50_001, 90_000);
        List<Hunk> hunks = Hunks.between(before, after);
        assertThat(hunks).hasSize(1);
        assertThat(hunks.getFirst().lines()).hasSize(80_001);
    }

    private static String text(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
    }

    private static List<String> shown(List<Hunk> hunks) {
        return hunks.stream()
                .flatMap(hunk -> hunk.lines().stream())
                .map(line -> switch (line.change()) {
                            case "equal" -> "=";
                            case "removed" -> "-";
                            default -> "+";
                        }
                        + line.text())
                .toList();
    }
}
