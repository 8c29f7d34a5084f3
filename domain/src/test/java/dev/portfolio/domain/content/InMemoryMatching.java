package dev.portfolio.domain.content;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the repositories in memory filter and sort. */
public final class InMemoryMatching {

    private InMemoryMatching() {}

    /** Whether the text contains the part in any case; a null part does not restrict. */
    public static boolean contains(String text, @Nullable String part) {
        return part == null || lowerCase(text).contains(lowerCase(part));
    }

    /** Whether this label is among them; a null label does not restrict. */
    public static boolean has(Labels labels, @Nullable String label) {
        return label == null || labels.contains(label);
    }

    /** Text as it is compared by. */
    public static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The moment of publication by which items are sorted: drafts count as published when they were created. */
    public static Instant publishedOrCreated(Publication publication, Timestamps timestamps) {
        return Objects.requireNonNullElse(publication.publishedAt(), timestamps.createdAt());
    }
}
