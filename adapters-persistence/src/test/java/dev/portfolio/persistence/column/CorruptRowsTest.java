package dev.portfolio.persistence.column;

import static dev.portfolio.persistence.generated.Tables.POSTS;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.error.PortfolioException;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.PostFilter;
import dev.portfolio.domain.post.PostSort;
import dev.portfolio.domain.post.Posts;
import dev.portfolio.persistence.testing.MigratedDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A row written past the application is the server's fault, never the caller's. */
class CorruptRowsTest {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    private final Post post = Posts.aPublishedPost();

    @BeforeEach
    void save() {
        database.posts().save(post);
    }

    @Test
    void aBlankTitleIsAFault() {
        database.dsl().update(POSTS).set(POSTS.TITLE, " ").execute();

        assertFault(this::find);
    }

    @Test
    void aSlugThatIsNoneIsAFault() {
        database.dsl()
                .update(POSTS)
                .set(POSTS.SLUG.coerce(SQLDataType.CLOB), "Not A Slug")
                .execute();

        assertFault(this::find);
        assertFault(CorruptRowsTest::list);
    }

    @Test
    void aTagThatIsNoneIsAFault() {
        Field<String[]> tags = POSTS.TAGS.coerce(SQLDataType.CLOB.array());
        database.dsl().update(POSTS).set(tags, new String[] {""}).execute();

        assertFault(this::find);
        assertFault(CorruptRowsTest::list);
    }

    private void find() {
        database.posts().find(post.id(), Visibility.PUBLISHED);
    }

    private static void list() {
        database.posts()
                .page(PostFilter.ALL, PageRequest.first(Sort.ascending(PostSort.TITLE), 5), Visibility.PUBLISHED);
    }

    private static void assertFault(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isNotInstanceOf(PortfolioException.class)
                .hasStackTraceContaining("The database holds an invalid");
    }
}
