package dev.portfolio.persistence.tag;

import static dev.portfolio.persistence.generated.Tables.POSTS;
import static dev.portfolio.persistence.generated.Tables.PROJECTS;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.unnest;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.tag.TagCount;
import dev.portfolio.domain.tag.Tags;
import dev.portfolio.persistence.page.SortColumns;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Tags, counted where the items have them. */
public final class JooqTags implements Tags {

    private static final Field<String> TAG = field(name("given", "tag"), SQLDataType.CLOB);

    private final DSLContext dsl;

    public JooqTags(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<TagCount> of(ContentType type, Visibility visibility) {
        return switch (type) {
            case POST -> counted(POSTS, POSTS.TAGS, POSTS.PUBLISHED, visibility);
            case PROJECT -> counted(PROJECTS, PROJECTS.TAGS, PROJECTS.PUBLISHED, visibility);
            case CERTIFICATION -> List.of();
        };
    }

    private List<TagCount> counted(
            Table<?> items, Field<Labels> tags, Field<Boolean> published, Visibility visibility) {
        Table<?> given = unnest(tags.coerce(SQLDataType.CLOB.array())).as("given", "tag");
        return dsl.select(TAG, count())
                .from(items, given)
                .where(SortColumns.visible(published, visibility))
                .groupBy(TAG)
                .orderBy(count().desc(), TAG.collate("C"))
                .fetch(row -> new TagCount(row.value1(), row.value2()));
    }
}
