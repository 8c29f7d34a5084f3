package dev.portfolio.domain.project;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Publication;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Timestamps;
import org.jspecify.annotations.Nullable;

/** A project in a list: all but its content. */
public record ProjectSummary(
        ContentId id,
        String title,
        Slug slug,
        @Nullable String description,
        Labels tags,
        Labels techStack,
        @Nullable String liveUrl,
        @Nullable String repoUrl,
        @Nullable String imageUrl,
        boolean featured,
        int order,
        Publication publication,
        Timestamps timestamps) {}
