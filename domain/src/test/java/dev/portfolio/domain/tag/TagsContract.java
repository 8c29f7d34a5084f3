package dev.portfolio.domain.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.post.Posts;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.project.Projects;
import org.junit.jupiter.api.Test;

/** What the list of tags promises. There is nothing when a test starts. */
public abstract class TagsContract {

    protected abstract Tags tags();

    protected abstract PostRepository posts();

    protected abstract ProjectRepository projects();

    @Test
    void isEmptyWhereThereIsNothing() {
        for (ContentType type : ContentType.values()) {
            assertThat(tags().of(type, Visibility.EVERYTHING)).isEmpty();
        }
    }

    @Test
    void theMostFrequentComesFirstAndThenByCodePoints() {
        posts().save(Posts.withTags(Posts.aPublishedPost(), "java", "Zig", "sql"));
        posts().save(Posts.withTags(Posts.aPublishedPost(), "sql", "über"));
        assertThat(tags().of(ContentType.POST, Visibility.PUBLISHED))
                .containsExactly(
                        new TagCount("sql", 2),
                        new TagCount("Zig", 1),
                        new TagCount("java", 1),
                        new TagCount("über", 1));
    }

    @Test
    void onlyWhatIsSeenCounts() {
        Post published = Posts.withTags(Posts.aPublishedPost(), "java");
        posts().save(published);
        posts().save(Posts.withTags(Posts.aDraft(), "java", "secret"));
        assertThat(tags().of(ContentType.POST, Visibility.PUBLISHED)).containsExactly(new TagCount("java", 1));
        assertThat(tags().of(ContentType.POST, Visibility.DRAFTS))
                .containsExactly(new TagCount("java", 1), new TagCount("secret", 1));
        assertThat(tags().of(ContentType.POST, Visibility.EVERYTHING))
                .containsExactly(new TagCount("java", 2), new TagCount("secret", 1));
    }

    @Test
    void eachTypeHasItsOwn() {
        posts().save(Posts.withTags(Posts.aPublishedPost(), "java"));
        projects().save(Projects.withTags(Projects.aPublishedProject(), "tool"));
        assertThat(tags().of(ContentType.PROJECT, Visibility.PUBLISHED)).containsExactly(new TagCount("tool", 1));
        assertThat(tags().of(ContentType.CERTIFICATION, Visibility.EVERYTHING)).isEmpty();
    }

    @Test
    void whatIsGoneCountsNoMore() {
        Post post = Posts.withTags(Posts.aPublishedPost(), "java");
        posts().save(post);
        posts().delete(post.id());
        assertThat(tags().of(ContentType.POST, Visibility.EVERYTHING)).isEmpty();
    }
}
