package dev.portfolio.pages.site;

import java.util.regex.Pattern;

/** Tells which addresses of items a server can answer: a front end of one's own may keep the slug behind a {@code #}. */
final class PlainPath {

    private static final Pattern FORM = Pattern.compile("(?:/[A-Za-z0-9._~-]+)*/\\{slug}/?");

    private PlainPath() {}

    /** The path itself where a server can answer it, else the other one. */
    static String of(String path, String other) {
        return FORM.matcher(path).matches() ? path : other;
    }
}
