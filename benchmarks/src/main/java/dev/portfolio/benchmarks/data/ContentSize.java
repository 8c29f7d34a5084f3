package dev.portfolio.benchmarks.data;

import dev.portfolio.domain.content.ContentType;

/** How much content there is. */
public record ContentSize(String name, int posts, int projects, int certifications) {

    /** What the targets are about. */
    public static final ContentSize FULL = new ContentSize("full", 100_000, 20_000, 1_000);

    /** A twentieth of it, for a look. */
    public static final ContentSize QUICK = new ContentSize("quick", 5_000, 1_000, 50);

    /** Of this type. */
    public int of(ContentType type) {
        return switch (type) {
            case POST -> posts;
            case PROJECT -> projects;
            case CERTIFICATION -> certifications;
        };
    }

    /** Of all types. */
    public int all() {
        return posts + projects + certifications;
    }

    /** For people. */
    public String text() {
        return "%,d posts, %,d projects, %,d certifications, %d dimensions"
                .formatted(posts, projects, certifications, ClusteredVectors.DIMENSION);
    }
}
