package dev.portfolio.benchmarks.report;

import dev.portfolio.benchmarks.result.Figure;
import dev.portfolio.benchmarks.result.Results;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How cost grows, on two logarithmic scales. */
record ScaleChart(Results results) {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 420;
    private static final int LEFT = 70;
    private static final int RIGHT = 190;
    private static final int TOP = 50;
    private static final int BOTTOM = 50;
    private static final int LEAST_PASSAGES = 3;
    private static final int MOST_PASSAGES = 6;
    private static final int LEAST_VALUE = -1;
    private static final int MOST_VALUE = 4;
    private static final String GRID = "#e3e6e8";

    /** A line: which figure, its words, its colour. */
    private record Curve(String figure, String title, String colour) {}

    private static final List<Curve> CURVES = List.of(
            new Curve("median", "search, median, ms", "#2a6f97"),
            new Curve("p99", "search, p99, ms", "#61a5c2"),
            new Curve("index", "index, MB", "#bc6c25"),
            new Curve("table", "vectors, MB", "#dda15e"),
            new Curve("build", "building the index, s", "#606c38"));

    String svg() {
        Svg svg = new Svg(WIDTH, HEIGHT, "How cost grows with the number of passages (both scales logarithmic)");
        for (int power = LEAST_PASSAGES; power <= MOST_PASSAGES; power++) {
            double x = x(power);
            svg.line(x, TOP, x, HEIGHT - BOTTOM, GRID);
            svg.text(x, HEIGHT - BOTTOM + 20, 12, "middle", "%,.0f".formatted(Math.pow(10, power)));
        }
        for (int power = LEAST_VALUE; power <= MOST_VALUE; power++) {
            double y = y(power);
            svg.line(LEFT, y, WIDTH - RIGHT, y, GRID);
            svg.text(
                    LEFT - 8,
                    y + 4,
                    12,
                    "end",
                    "%,.4g".formatted(Math.pow(10, power)).replaceFirst("\\.0+$", ""));
        }
        CURVES.forEach(curve -> draw(curve, svg));
        return svg.toString();
    }

    private void draw(Curve curve, Svg svg) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (Map.Entry<Integer, Double> point : points(curve.figure()).entrySet()) {
            double x = x(Math.log10(point.getKey()));
            double y = y(Math.clamp(Math.log10(Math.max(point.getValue(), 1e-9)), LEAST_VALUE, MOST_VALUE));
            svg.dot(x, y, curve.colour());
            if (!Double.isNaN(lastX)) {
                svg.line(lastX, lastY, x, y, curve.colour());
            }
            lastX = x;
            lastY = y;
        }
        if (!Double.isNaN(lastX)) {
            svg.text(lastX + 10, lastY + 4, 12, "start", curve.title());
        }
    }

    private Map<Integer, Double> points(String figure) {
        Map<Integer, Double> points = new TreeMap<>();
        for (Figure one : results.figures().values()) {
            if (one.id().matches("scale-\\d+-" + figure) && one.value().median() > 0) {
                points.put(
                        Integer.valueOf(one.id().split("-", -1)[1]), one.value().median());
            }
        }
        return points;
    }

    private static double x(double power) {
        return LEFT + (power - LEAST_PASSAGES) / (MOST_PASSAGES - LEAST_PASSAGES) * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double power) {
        return HEIGHT - BOTTOM - (power - LEAST_VALUE) / (MOST_VALUE - LEAST_VALUE) * (HEIGHT - TOP - BOTTOM);
    }
}
