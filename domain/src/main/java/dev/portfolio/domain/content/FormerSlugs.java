package dev.portfolio.domain.content;

import java.util.Collection;
import java.util.Optional;

/** The slugs under which everybody could read an item once, so that old links go on leading to it. */
public interface FormerSlugs {

    /** Notes that this was a slug of the item; of no other one any more. */
    void remember(ContentRef item, Slug slug);

    /** The item of this type that had the slug last. */
    Optional<ContentId> holder(ContentType type, Slug slug);

    /** The slug leads nowhere any more, as far as items of this type go. */
    void forget(ContentType type, Slug slug);

    /** None of these slugs leads anywhere any more, as far as items of this type go. */
    default void forget(ContentType type, Collection<Slug> slugs) {
        slugs.forEach(slug -> forget(type, slug));
    }

    /** No slug leads to this item any more. */
    void forgetAll(ContentRef item);
}
