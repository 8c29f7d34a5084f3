package dev.portfolio.bootstrap.settings;

/** A setting that is shown nowhere. */
public record Secret(String value) {

    @Override
    public String toString() {
        return "[not shown]";
    }
}
