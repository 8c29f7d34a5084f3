package dev.portfolio.benchmarks.report;

import dev.portfolio.benchmarks.result.RaceResult;
import dev.portfolio.benchmarks.result.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Markdown page with figures between two marks, and its pictures beside it. */
public record Page(Path file) {

    private static final String BEGIN = "<!-- figures: begin -->";
    private static final String END = "<!-- figures: end -->";
    private static final String RACES = "races";
    private static final String SCALE = "scale";
    private static final List<String> PICTURED =
            List.of("search-1", "search-4", "http-list", "http-slug", "http-hybrid", "ingest");

    /** Replaces what was between the marks, and the pictures. */
    public void write(Results results) throws IOException {
        String text = Files.readString(file);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(file + " has not the marks " + BEGIN + " and " + END + ", in this order.");
        }
        Files.writeString(
                file,
                text.substring(0, begin + BEGIN.length()) + "\n\n" + new FiguresText(results).text() + "\n\n"
                        + shown("Throughput to the reference", RACES) + "\n\n" + shown("How cost grows", SCALE) + "\n\n"
                        + text.substring(end));
        Files.writeString(picture(RACES), new RaceChart(pictured(results)).svg());
        Files.writeString(picture(SCALE), new ScaleChart(results).svg());
    }

    private static List<RaceResult> pictured(Results results) {
        return PICTURED.stream()
                .flatMap(id -> Stream.ofNullable(results.races().get(id)))
                .toList();
    }

    private String shown(String words, String picture) {
        return "![%s](%s)".formatted(words, picture(picture).getFileName());
    }

    /** Where a picture of the page is. */
    Path picture(String name) {
        String page =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        return file.resolveSibling(page.replaceFirst("\\.md$", "") + "-" + name + ".svg");
    }
}
