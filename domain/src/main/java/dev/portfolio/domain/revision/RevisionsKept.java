package dev.portfolio.domain.revision;

/** How many revisions of an item are kept, besides those that a schedule needs. */
public record RevisionsKept(int count) {

    public static final RevisionsKept DEFAULT = new RevisionsKept(100);

    public RevisionsKept {
        if (count < 1) {
            throw new IllegalArgumentException("At least one revision of an item is kept: " + count);
        }
    }
}
