package dev.portfolio.persistence.post;

import static dev.portfolio.persistence.generated.Tables.POSTS;
import static org.jooq.impl.DSL.noCondition;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Publication;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.PostFilter;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.post.PostSort;
import dev.portfolio.domain.post.PostSummary;
import dev.portfolio.persistence.column.Publications;
import dev.portfolio.persistence.column.SoundRows;
import dev.portfolio.persistence.content.UniqueSlugs;
import dev.portfolio.persistence.page.KeysetQuery;
import dev.portfolio.persistence.page.SortColumns;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Posts in the table {@code posts}. */
public final class JooqPostRepository implements PostRepository {

    private static final Field<Publication> PUBLICATION = Publications.of(POSTS.PUBLISHED_AT);

    private static final UniqueSlugs SLUGS = new UniqueSlugs(ContentType.POST, POSTS, POSTS.ID, POSTS.SLUG);

    private static final List<Field<?>> SUMMARY_FIELDS = List.of(
            POSTS.ID,
            POSTS.TITLE,
            POSTS.SLUG,
            POSTS.EXCERPT,
            POSTS.TAGS,
            PUBLICATION,
            POSTS.CREATED_AT,
            POSTS.UPDATED_AT);

    private final DSLContext dsl;

    public JooqPostRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Post> find(ContentId id, Visibility visibility) {
        return find(POSTS.ID.eq(id), visibility);
    }

    @Override
    public Optional<Post> find(Slug slug, Visibility visibility) {
        return find(POSTS.SLUG.eq(slug), visibility);
    }

    private Optional<Post> find(Condition which, Visibility visibility) {
        return dsl.select(SUMMARY_FIELDS)
                .select(POSTS.BODY)
                .from(POSTS)
                .where(which)
                .and(SortColumns.visible(POSTS.PUBLISHED, visibility))
                .fetchOptional(SoundRows.orFault("post", JooqPostRepository::post));
    }

    @Override
    public Page<PostSummary> page(PostFilter filter, PageRequest<PostSort> request, Visibility visibility) {
        Condition condition = matches(filter).and(SortColumns.visible(POSTS.PUBLISHED, visibility));
        return new KeysetQuery<>(POSTS, sortColumn(request.sort().field(), visibility), POSTS.ID, condition)
                .fetch(dsl, SUMMARY_FIELDS, request, SoundRows.orFault("post", JooqPostRepository::summary));
    }

    @Override
    public void save(Post post) {
        save(List.of(post));
    }

    @Override
    public void save(List<Post> posts) {
        if (posts.isEmpty()) {
            return;
        }
        SLUGS.claim(dsl, posts.stream().collect(Collectors.toMap(Post::slug, Post::id)));
        var rows = dsl.insertInto(
                POSTS,
                POSTS.ID,
                POSTS.TITLE,
                POSTS.SLUG,
                POSTS.BODY,
                POSTS.EXCERPT,
                POSTS.TAGS,
                POSTS.PUBLISHED,
                POSTS.PUBLISHED_AT,
                POSTS.CREATED_AT,
                POSTS.UPDATED_AT);
        for (Post post : posts) {
            rows = rows.values(
                    post.id(),
                    post.title(),
                    post.slug(),
                    post.body(),
                    post.excerpt(),
                    post.tags(),
                    post.publication().isPublished(),
                    post.publication().publishedAt(),
                    post.timestamps().createdAt(),
                    post.timestamps().updatedAt());
        }
        rows.onConflict(POSTS.ID).doUpdate().setAllToExcluded().execute();
    }

    @Override
    public void delete(ContentId id) {
        dsl.deleteFrom(POSTS).where(POSTS.ID.eq(id)).execute();
    }

    private static Post post(Record row) {
        return new Post(
                row.get(POSTS.ID),
                row.get(POSTS.TITLE),
                row.get(POSTS.SLUG),
                row.get(POSTS.BODY),
                row.get(POSTS.EXCERPT),
                row.get(POSTS.TAGS),
                row.get(PUBLICATION),
                new Timestamps(row.get(POSTS.CREATED_AT), row.get(POSTS.UPDATED_AT)));
    }

    private static PostSummary summary(Record row) {
        return new PostSummary(
                row.get(POSTS.ID),
                row.get(POSTS.TITLE),
                row.get(POSTS.SLUG),
                row.get(POSTS.EXCERPT),
                row.get(POSTS.TAGS),
                row.get(PUBLICATION),
                new Timestamps(row.get(POSTS.CREATED_AT), row.get(POSTS.UPDATED_AT)));
    }

    private static Condition matches(PostFilter filter) {
        return noCondition()
                .and(filter.tag() == null ? noCondition() : SortColumns.hasLabel(POSTS.TAGS, filter.tag()))
                .and(
                        filter.titleContains() == null
                                ? noCondition()
                                : POSTS.TITLE.containsIgnoreCase(filter.titleContains()));
    }

    private static Field<?> sortColumn(PostSort sort, Visibility visibility) {
        return switch (sort) {
            case PUBLISHED_AT -> SortColumns.published(POSTS.PUBLISHED_AT, POSTS.CREATED_AT, visibility);
            case CREATED_AT -> POSTS.CREATED_AT;
            case UPDATED_AT -> POSTS.UPDATED_AT;
            case TITLE -> SortColumns.text(POSTS.TITLE);
        };
    }
}
