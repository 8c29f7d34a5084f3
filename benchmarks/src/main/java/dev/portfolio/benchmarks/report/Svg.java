package dev.portfolio.benchmarks.report;

import java.util.Locale;
import java.util.StringJoiner;

/** A picture, piece by piece. Readable on light and dark pages: it has a ground of its own. */
final class Svg {

    private final int width;
    private final int height;
    private final StringJoiner elements = new StringJoiner("\n");

    Svg(int width, int height, String title) {
        this.width = width;
        this.height = height;
        elements.add("<title>" + escaped(title) + "</title>");
        elements.add(String.format(Locale.ROOT, "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", width, height));
        text(16, 26, 15, "start", title);
    }

    void bar(double x, double y, double length, double thickness, String colour) {
        elements.add(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                x,
                y,
                length,
                thickness,
                colour));
    }

    void line(double x1, double y1, double x2, double y2, String colour) {
        elements.add(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"1.5\"/>",
                x1,
                y1,
                x2,
                y2,
                colour));
    }

    void dot(double x, double y, String colour) {
        elements.add(
                String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>", x, y, colour));
    }

    /** @param anchor start, middle or end */
    void text(double x, double y, int size, String anchor, String text) {
        elements.add(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" font-family=\"sans-serif\" font-size=\"%d\" text-anchor=\"%s\""
                        + " fill=\"#222222\">%s</text>",
                x,
                y,
                size,
                anchor,
                escaped(text)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height + "\" role=\"img\">\n"
                + elements + "\n</svg>\n";
    }
}
