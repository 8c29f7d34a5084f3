package dev.portfolio.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFileTest {

    @TempDir
    Path folder;

    static RaceResult race(String id, double cpuMillis) {
        Spread one = Spread.once(1);
        Standing ours = new Standing("Portfolio", one, one, Spread.once(cpuMillis), one, 1, 1, 1, 1);
        return new RaceResult(id, "A race", "Portfolio", 1, 3, List.of(ours));
    }

    @Test
    void isEmptyWhereThereIsNone() {
        assertThat(new ResultsFile(folder.resolve("none.json")).read()).isEqualTo(Results.NONE);
    }

    @Test
    void keepsWhatOtherMeasurementsSaid() {
        ResultsFile file = new ResultsFile(folder.resolve("new/results.json"));
        Figure figure = new Figure("recall", "Recall", "", Spread.of(0.9, 1));

        file.change(known -> known.with(race("search", 2)));
        file.change(known -> known.with(figure).skipping(Map.of("pgbench", "not here")));
        file.change(known -> known.at(new Machine(2, "p", 1, "25", "17", "0.8", 0.5), "little"));

        Results results = file.read();
        assertThat(results.races()).containsOnlyKeys("search");
        assertThat(results.races().get("search")).isEqualTo(race("search", 2));
        assertThat(results.figures()).containsValue(figure);
        assertThat(results.skipped()).containsEntry("pgbench", "not here");
        assertThat(results.content()).isEqualTo("little");
    }

    @Test
    void comparesTheProcessorTimeOfWhatBothHave() {
        Results before = Results.NONE.with(race("search", 2)).with(race("http", 1));
        Results after = Results.NONE.with(race("search", 3)).with(race("ingest", 1));

        assertThat(Comparison.of(before, after)).containsExactly(new Comparison("search: Portfolio", 2, 3));
        assertThat(Comparison.of(before, after).getFirst().ratio()).isEqualTo(1.5);
    }
}
