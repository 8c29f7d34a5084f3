package dev.portfolio.domain.content;

import dev.portfolio.domain.error.Conflict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another item of the same type has this slug already. */
public final class SlugTaken extends Conflict {

    private final ContentType type;
    private final transient Slug slug;
    private final transient @Nullable ContentId holder;
    private final transient @Nullable Slug suggestion;

    public SlugTaken(ContentType type, Slug slug) {
        this(type, slug, null, null);
    }

    public SlugTaken(ContentType type, Slug slug, ContentId holder) {
        this(type, slug, holder, null);
    }

    private SlugTaken(ContentType type, Slug slug, @Nullable ContentId holder, @Nullable Slug suggestion) {
        super(
                "slug_taken",
                "Another " + type.key() + " has the slug '" + slug + "' already."
                        + (suggestion == null ? "" : " '" + suggestion + "' is free."));
        this.type = type;
        this.slug = slug;
        this.holder = holder;
        this.suggestion = suggestion;
    }

    /** The same, with a slug that was free a moment ago. */
    public SlugTaken suggesting(Slug free) {
        return new SlugTaken(type, slug, holder, free);
    }

    public ContentType type() {
        return type;
    }

    public Slug slug() {
        return slug;
    }

    /** Which item has it; empty where that is not known. */
    public Optional<ContentId> holder() {
        return Optional.ofNullable(holder);
    }

    /** A slug to take instead. */
    public Optional<Slug> suggestion() {
        return Optional.ofNullable(suggestion);
    }
}
