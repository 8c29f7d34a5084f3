package dev.portfolio.benchmarks.report;

import dev.portfolio.benchmarks.result.RaceResult;
import dev.portfolio.benchmarks.result.Spread;
import dev.portfolio.benchmarks.result.Standing;
import java.util.List;

/** Races as bars: how fast each contestant is to the reference, with the spread of the rounds, on a logarithmic scale. */
record RaceChart(List<RaceResult> races) {

    private static final int WIDTH = 860;
    private static final int LEFT = 300;
    private static final int RIGHT = 90;
    private static final int ROW = 22;
    private static final int TOP = 44;
    private static final double LEAST = 0.001;
    private static final double MOST = 10;
    private static final String OURS = "#2a6f97";
    private static final String OTHERS = "#a9b4bd";
    private static final String SPREAD = "#222222";

    String svg() {
        int rows = races.stream().mapToInt(race -> race.standings().size() + 2).sum();
        Svg svg = new Svg(WIDTH, TOP + rows * ROW, "Throughput to the reference of the same run (logarithmic)");
        double y = TOP;
        for (RaceResult race : races) {
            svg.text(16, y + ROW * 0.7, 13, "start", race.title() + "; 1 is " + race.reference());
            y += ROW;
            for (Standing standing : race.standings()) {
                row(svg, y, standing);
                y += ROW;
            }
            y += ROW;
        }
        return svg.toString();
    }

    private static void row(Svg svg, double y, Standing standing) {
        Spread ratio = standing.ratio();
        double middle = y + ROW * 0.45;
        svg.text(LEFT - 8, y + ROW * 0.65, 12, "end", standing.contestant());
        String colour = standing.contestant().startsWith("Portfolio") ? OURS : OTHERS;
        svg.bar(LEFT, y + 2, x(ratio.median()) - LEFT, ROW - 7, colour);
        svg.line(x(ratio.min()), middle, x(ratio.max()), middle, SPREAD);
        svg.text(x(ratio.max()) + 6, y + ROW * 0.65, 12, "start", FiguresText.number(ratio.median()));
    }

    private static double x(double ratio) {
        double part = Math.log(Math.clamp(ratio, LEAST, MOST) / LEAST) / Math.log(MOST / LEAST);
        return LEFT + part * (WIDTH - LEFT - RIGHT);
    }
}
