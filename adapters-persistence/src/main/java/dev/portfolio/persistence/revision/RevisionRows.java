package dev.portfolio.persistence.revision;

import static dev.portfolio.persistence.generated.Tables.REVISIONS;

import dev.portfolio.domain.content.Publication;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.revision.RevisedItem;
import dev.portfolio.domain.revision.RevisedItem.RevisedPost;
import dev.portfolio.domain.revision.RevisedItem.RevisedProject;
import dev.portfolio.persistence.column.Publications;
import dev.portfolio.persistence.generated.tables.records.RevisionsRecord;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;

/** Items as they stand in the table {@code revisions}, where each type has the columns that it needs. */
final class RevisionRows {

    static final Field<Publication> PUBLICATION = Publications.of(REVISIONS.PUBLISHED_AT);

    /** What an item is made of. */
    static final List<Field<?>> ITEM = List.of(
            REVISIONS.CONTENT_ID,
            REVISIONS.CONTENT_TYPE,
            REVISIONS.TITLE,
            REVISIONS.SLUG,
            REVISIONS.SUMMARY,
            REVISIONS.BODY,
            REVISIONS.TAGS,
            REVISIONS.TECH_STACK,
            REVISIONS.LIVE_URL,
            REVISIONS.REPO_URL,
            REVISIONS.IMAGE_URL,
            REVISIONS.FEATURED,
            REVISIONS.ORDER,
            PUBLICATION,
            REVISIONS.CREATED_AT,
            REVISIONS.UPDATED_AT);

    private RevisionRows() {}

    /** A row with the item; the rest of it is still to be set. */
    static RevisionsRecord of(RevisedItem item) {
        RevisionsRecord row = new RevisionsRecord();
        row.setContentId(item.ref().id());
        row.setContentType(item.ref().type());
        row.setTitle(item.title());
        row.setSlug(item.slug());
        row.setBody(item.text());
        row.setPublishedAt(item.publication().publishedAt());
        row.setCreatedAt(item.timestamps().createdAt());
        row.setUpdatedAt(item.timestamps().updatedAt());
        switch (item) {
            case RevisedPost(Post post) -> fill(row, post);
            case RevisedProject(Project project) -> fill(row, project);
        }
        return row;
    }

    private static void fill(RevisionsRecord row, Post post) {
        row.setSummary(post.excerpt());
        row.setTags(post.tags());
    }

    private static void fill(RevisionsRecord row, Project project) {
        row.setSummary(project.description());
        row.setTags(project.tags());
        row.setTechStack(project.techStack());
        row.setLiveUrl(project.liveUrl());
        row.setRepoUrl(project.repoUrl());
        row.setImageUrl(project.imageUrl());
        row.setFeatured(project.featured());
        row.setOrder(project.order());
    }

    static RevisedItem item(Record row) {
        return switch (row.get(REVISIONS.CONTENT_TYPE)) {
            case POST -> new RevisedPost(post(row));
            case PROJECT -> new RevisedProject(project(row));
            case CERTIFICATION -> throw new IllegalStateException("Certifications have no revisions.");
        };
    }

    private static Post post(Record row) {
        return new Post(
                row.get(REVISIONS.CONTENT_ID),
                row.get(REVISIONS.TITLE),
                row.get(REVISIONS.SLUG),
                row.get(REVISIONS.BODY),
                row.get(REVISIONS.SUMMARY),
                row.get(REVISIONS.TAGS),
                row.get(PUBLICATION),
                timestamps(row));
    }

    private static Project project(Record row) {
        return new Project(
                row.get(REVISIONS.CONTENT_ID),
                row.get(REVISIONS.TITLE),
                row.get(REVISIONS.SLUG),
                row.get(REVISIONS.SUMMARY),
                row.get(REVISIONS.BODY),
                row.get(REVISIONS.TAGS),
                row.get(REVISIONS.TECH_STACK),
                row.get(REVISIONS.LIVE_URL),
                row.get(REVISIONS.REPO_URL),
                row.get(REVISIONS.IMAGE_URL),
                row.get(REVISIONS.FEATURED),
                row.get(REVISIONS.ORDER),
                row.get(PUBLICATION),
                timestamps(row));
    }

    private static Timestamps timestamps(Record row) {
        return new Timestamps(row.get(REVISIONS.CREATED_AT), row.get(REVISIONS.UPDATED_AT));
    }
}
