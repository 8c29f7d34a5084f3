package dev.portfolio.domain.content;

/** Who may see what. Every reading port takes one, so that it cannot be forgotten. */
public enum Visibility {
    /** What everybody may see. */
    PUBLISHED,
    /** Only what is not published. */
    DRAFTS,
    /** All of it. */
    EVERYTHING;

    /** Whether an item in this state of publication is seen. */
    public boolean sees(Publication publication) {
        return switch (this) {
            case PUBLISHED -> publication.isPublished();
            case DRAFTS -> !publication.isPublished();
            case EVERYTHING -> true;
        };
    }
}
