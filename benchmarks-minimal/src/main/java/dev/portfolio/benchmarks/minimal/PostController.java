package dev.portfolio.benchmarks.minimal;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.table;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The two reads that are measured. */
@RestController
class PostController {

    private static final Table<Record> POSTS = table("posts");
    private static final Field<UUID> ID = field("id", UUID.class);
    private static final Field<String> TITLE = field("title", String.class);
    private static final Field<String> SLUG = field("slug", String.class);
    private static final Field<String> BODY = field("body", String.class);
    private static final Field<String> EXCERPT = field("excerpt", String.class);
    private static final Field<String[]> TAGS = field("tags", String[].class);
    private static final Field<Boolean> PUBLISHED = field("published", Boolean.class);
    private static final Field<OffsetDateTime> PUBLISHED_AT = field("published_at", OffsetDateTime.class);
    private static final Field<OffsetDateTime> CREATED_AT = field("created_at", OffsetDateTime.class);
    private static final Field<OffsetDateTime> UPDATED_AT = field("updated_at", OffsetDateTime.class);

    private final DSLContext dsl;

    PostController(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** A post in a list, with the fields that Portfolio's has. */
    record Summary(
            UUID id,
            String title,
            String slug,
            String excerpt,
            List<String> tags,
            boolean published,
            OffsetDateTime publishedAt,
            OffsetDateTime createdAt,
            OffsetDateTime updatedAt) {}

    /** A post with its text as it is stored. */
    record Post(
            UUID id,
            String title,
            String slug,
            String body,
            String excerpt,
            List<String> tags,
            boolean published,
            OffsetDateTime publishedAt,
            OffsetDateTime createdAt,
            OffsetDateTime updatedAt) {}

    /** The newest posts. */
    record Page(List<Summary> items) {}

    @GetMapping("/posts")
    Page list(@RequestParam(defaultValue = "20") int limit) {
        return new Page(dsl.select(ID, TITLE, SLUG, EXCERPT, TAGS, PUBLISHED, PUBLISHED_AT, CREATED_AT, UPDATED_AT)
                .from(POSTS)
                .where(PUBLISHED)
                .orderBy(PUBLISHED_AT.desc(), ID.desc())
                .limit(inline(limit))
                .fetch(row -> new Summary(
                        row.get(ID),
                        row.get(TITLE),
                        row.get(SLUG),
                        row.get(EXCERPT),
                        List.of(row.get(TAGS)),
                        row.get(PUBLISHED),
                        row.get(PUBLISHED_AT),
                        row.get(CREATED_AT),
                        row.get(UPDATED_AT))));
    }

    @GetMapping("/posts/{slug}")
    ResponseEntity<Post> get(@PathVariable String slug) {
        return ResponseEntity.of(
                dsl.select(ID, TITLE, SLUG, BODY, EXCERPT, TAGS, PUBLISHED, PUBLISHED_AT, CREATED_AT, UPDATED_AT)
                        .from(POSTS)
                        .where(SLUG.eq(slug))
                        .and(PUBLISHED)
                        .fetchOptional(row -> new Post(
                                row.get(ID),
                                row.get(TITLE),
                                row.get(SLUG),
                                row.get(BODY),
                                row.get(EXCERPT),
                                List.of(row.get(TAGS)),
                                row.get(PUBLISHED),
                                row.get(PUBLISHED_AT),
                                row.get(CREATED_AT),
                                row.get(UPDATED_AT))));
    }
}
