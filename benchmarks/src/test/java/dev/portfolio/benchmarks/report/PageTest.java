package dev.portfolio.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.benchmarks.peer.SpringAi;
import dev.portfolio.benchmarks.result.Figure;
import dev.portfolio.benchmarks.result.RaceResult;
import dev.portfolio.benchmarks.result.Results;
import dev.portfolio.benchmarks.result.Spread;
import dev.portfolio.benchmarks.result.Standing;
import dev.portfolio.benchmarks.search.SearchRaces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {

    @TempDir
    Path folder;

    private static final Results RESULTS = Results.NONE
            .with(new RaceResult(
                    "search-1",
                    "Search <by meaning>",
                    SearchRaces.JDBC,
                    1,
                    3,
                    List.of(standing(SearchRaces.PORTFOLIO, 0.9), standing(SpringAi.NAME, 0.5))))
            .with(new Figure("recall-portfolio-unfiltered", "Recall", "", Spread.once(0.98)))
            .with(new Figure("scale-0001000-median", "median", "ms", Spread.once(1)))
            .with(new Figure("scale-0010000-median", "median", "ms", Spread.once(5)));

    private static Standing standing(String name, double ratio) {
        Spread one = Spread.once(1);
        return new Standing(name, one, Spread.of(ratio, ratio / 2, ratio * 2), one, one, 0.5, 0.5, 1, 2);
    }

    @Test
    void replacesWhatIsBetweenTheMarksAndNothingElse() throws Exception {
        Path file = page("before\n<!-- figures: begin -->\nold\n<!-- figures: end -->\nafter\n");

        new Page(file).write(RESULTS);

        assertThat(Files.readString(file))
                .startsWith("before\n<!-- figures: begin -->\n")
                .endsWith("<!-- figures: end -->\nafter\n")
                .doesNotContain("old")
                .contains(
                        "| search by meaning, one type, 1 thread, to Spring AI | at least 1.6 | 1.80 (0.900 to 3.60) | met |")
                .contains(
                        "| search by meaning, one type, 1 thread, to plain JDBC with the same statement | at least 0.95 |"
                                + " not measured | |")
                .contains("](performance-races.svg)")
                .contains("| recall@10, unfiltered | at least 0.97 | 0.980 | met |");
    }

    @Test
    void drawsPicturesThatAreXml() throws Exception {
        Path file = page("<!-- figures: begin --><!-- figures: end -->");

        new Page(file).write(RESULTS);

        for (String picture : List.of("races", "scale")) {
            byte[] svg = Files.readAllBytes(folder.resolve("performance-" + picture + ".svg"));
            var root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg))
                    .getDocumentElement();
            assertThat(root.getTagName()).isEqualTo("svg");
        }
    }

    @Test
    void saysWhatItMisses() throws IOException {
        Path file = page("no marks");

        assertThatThrownBy(() -> new Page(file).write(RESULTS)).hasMessageContaining("<!-- figures: begin -->");
    }

    private Path page(String text) throws IOException {
        return Files.writeString(folder.resolve("performance.md"), text);
    }
}
