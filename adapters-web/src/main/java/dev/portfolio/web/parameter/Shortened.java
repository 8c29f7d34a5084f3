package dev.portfolio.web.parameter;

/** Repeats what a client sent, in an error, without repeating all of it. */
final class Shortened {

    private static final int CODE_POINTS = 40;

    private Shortened() {}

    static String of(String text) {
        if (text.codePointCount(0, text.length()) <= CODE_POINTS) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, CODE_POINTS)) + "...";
    }
}
