package dev.portfolio.application.content;

import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.error.Invalid;
import java.util.Optional;

/** The slugs of new items. */
public final class NewSlugs {

    private NewSlugs() {}

    /** The wanted slug, else one made from the title; {@link Invalid} when that gives none. */
    public static Slug of(Optional<Slug> wanted, String title) {
        return wanted.or(() -> Slug.from(title).map(slug -> Slug.chosen(slug.value())))
                .orElseThrow(() -> new Invalid(
                        "slug", "cannot be made from the title, which has neither letter nor digit; give one"));
    }
}
