package dev.portfolio.web.tag;

import dev.portfolio.domain.tag.TagCount;
import dev.portfolio.web.page.Listing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Tags, the most frequent first. */
@Schema(name = "TagList", description = "Tags, the most frequent first.")
record TagList(List<Tagged> items) implements Listing {

    /** A tag and how many items have it. */
    @Schema(name = "TagCount", description = "A tag and how many items have it.")
    record Tagged(
            @Schema(description = "As it was written.", example = "java")
            String tag,

            @Schema(description = "How many items have it.", example = "7")
            long count) {}

    static TagList from(List<TagCount> tags) {
        return new TagList(
                tags.stream().map(one -> new Tagged(one.tag(), one.count())).toList());
    }
}
