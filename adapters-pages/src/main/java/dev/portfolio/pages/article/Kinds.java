package dev.portfolio.pages.article;

import dev.portfolio.domain.content.ContentType;

/** What people call the types of content. */
public final class Kinds {

    private Kinds() {}

    /** One of this type, as in {@code Post}. */
    public static String of(ContentType type) {
        return switch (type) {
            case POST -> "Post";
            case PROJECT -> "Project";
            case CERTIFICATION -> "Certification";
        };
    }

    /** All of this type, as in {@code Posts}. */
    public static String all(ContentType type) {
        return of(type) + "s";
    }
}
