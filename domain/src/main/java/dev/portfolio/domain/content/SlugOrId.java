package dev.portfolio.domain.content;

import dev.portfolio.domain.error.Invalid;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** How an item is addressed from outside. */
public sealed interface SlugOrId {

    Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** By its slug. */
    record BySlug(Slug slug) implements SlugOrId {}

    /** By its id. */
    record ById(ContentId id) implements SlugOrId {}

    /** Understands a UUID as an id and all else as a slug; empty where it can be neither. */
    static Optional<SlugOrId> parse(String text) {
        if (UUID_FORM.matcher(text).matches()) {
            return Optional.of(new ById(new ContentId(UUID.fromString(text))));
        }
        try {
            return Optional.of(new BySlug(new Slug(text)));
        } catch (Invalid e) {
            return Optional.empty();
        }
    }
}
