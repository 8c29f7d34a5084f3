package dev.portfolio.domain.tag;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Visibility;
import java.util.List;

/** Tells which tags there are. */
@FunctionalInterface
public interface Tags {

    /**
     * The tags of all items of this type that this visibility sees, the most frequent first, of equal frequency in the order of
     * their code points. None for a type whose items have no tags.
     */
    List<TagCount> of(ContentType type, Visibility visibility);
}
