package dev.portfolio.domain.content;

import java.util.Locale;
import java.util.Optional;

/** The kinds of content a portfolio holds. */
public enum ContentType {
    PROJECT,
    POST,
    CERTIFICATION;

    /** The name used in URLs, JSON and the database: {@code project}, {@code post}, {@code certification}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type with this {@link #key()}, if there is one. */
    public static Optional<ContentType> ofKey(String key) {
        for (ContentType type : values()) {
            if (type.key().equals(key)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
