package dev.portfolio.domain.post;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Publication;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Timestamps;
import org.jspecify.annotations.Nullable;

/** A post in a list: all but its body. */
public record PostSummary(
        ContentId id,
        String title,
        Slug slug,
        @Nullable String excerpt,
        Labels tags,
        Publication publication,
        Timestamps timestamps) {}
