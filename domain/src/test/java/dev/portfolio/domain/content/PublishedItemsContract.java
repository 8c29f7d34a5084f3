package dev.portfolio.domain.content;

import static dev.portfolio.domain.content.SampleContent.NOW;
import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.post.Posts;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.project.Projects;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the list of what there is to be read promises. There is nothing when a test starts. */
public abstract class PublishedItemsContract {

    protected abstract PublishedItems published();

    protected abstract PostRepository posts();

    protected abstract ProjectRepository projects();

    @Test
    void isEmptyWhereThereIsNothing() {
        assertThat(published().lastChanged(10)).isEmpty();
    }

    @Test
    void hasPublishedPostsAndProjectsTheLastChangedFirst() {
        PublishedItem oldest = post(NOW);
        PublishedItem newest = project(minutesLater(9));
        PublishedItem middle = post(minutesLater(5));
        posts().save(Posts.aDraft());
        projects().save(Projects.aDraft());
        assertThat(published().lastChanged(10)).containsExactly(newest, middle, oldest);
        assertThat(published().lastChanged(2)).containsExactly(newest, middle);
    }

    @Test
    void ofEqualAgeTheHigherIdComesFirst() {
        PublishedItem first = post(NOW);
        PublishedItem second = project(NOW);
        PublishedItem third = post(NOW);
        assertThat(published().lastChanged(10)).containsExactly(third, second, first);
    }

    private PublishedItem post(Instant updatedAt) {
        Post post = Posts.withTimestamps(Posts.aPublishedPost(), new Timestamps(NOW, updatedAt));
        posts().save(post);
        return new PublishedItem(post.ref(), post.slug(), updatedAt);
    }

    private PublishedItem project(Instant updatedAt) {
        Project project = Projects.withTimestamps(Projects.aPublishedProject(), new Timestamps(NOW, updatedAt));
        projects().save(project);
        return new PublishedItem(project.ref(), project.slug(), updatedAt);
    }
}
