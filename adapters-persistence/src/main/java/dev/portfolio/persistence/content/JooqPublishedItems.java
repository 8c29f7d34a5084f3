package dev.portfolio.persistence.content;

import static dev.portfolio.persistence.generated.Tables.POSTS;
import static dev.portfolio.persistence.generated.Tables.PROJECTS;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.PublishedItem;
import dev.portfolio.domain.content.PublishedItems;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Published posts and projects in one list. */
public final class JooqPublishedItems implements PublishedItems {

    private static final Field<String> TYPE = inline(ContentType.POST.key()).as("type");

    private final DSLContext dsl;

    public JooqPublishedItems(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<PublishedItem> lastChanged(int limit) {
        return dsl.select(TYPE, POSTS.ID, POSTS.SLUG, POSTS.UPDATED_AT)
                .from(POSTS)
                .where(POSTS.PUBLISHED)
                .unionAll(select(inline(ContentType.PROJECT.key()), PROJECTS.ID, PROJECTS.SLUG, PROJECTS.UPDATED_AT)
                        .from(PROJECTS)
                        .where(PROJECTS.PUBLISHED))
                .orderBy(
                        field(POSTS.UPDATED_AT.getUnqualifiedName()).desc(),
                        field(POSTS.ID.getUnqualifiedName()).desc())
                .limit(inline(limit))
                .fetch(row -> new PublishedItem(
                        new ContentRef(ContentType.ofKey(row.value1()).orElseThrow(), row.value2()),
                        row.value3(),
                        row.value4()));
    }
}
