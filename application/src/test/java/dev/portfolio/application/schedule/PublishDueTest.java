package dev.portfolio.application.schedule;

import static dev.portfolio.domain.post.Posts.aDraft;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withSlug;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.content.Publication;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.project.Projects;
import dev.portfolio.domain.revision.RevisionAuthor;
import dev.portfolio.domain.schedule.Schedule;
import dev.portfolio.domain.schedule.ScheduleState;
import dev.portfolio.domain.search.SearchMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What goes out at its moment, and how. */
final class PublishDueTest {

    private final Scheduled scheduled = new Scheduled();
    private final Post post = scheduled.useCases().put(withTitle(withTexts(aDraft(), "Zebras run.", null), "Zebras"));

    @Test
    void nothingGoesOutBeforeItsMoment() {
        scheduled.schedule(post.ref(), scheduled.in(5));
        forward(Duration.ofMinutes(5).minusMillis(1));
        assertThat(scheduled.publishDue().execute().published()).isEmpty();
        assertThat(scheduled.stored(post)).isEqualTo(post);
        assertThat(scheduled.useCases().found(SearchMode.KEYWORD, "zebras")).isEmpty();
    }

    /** However late a server is: it may have been down. */
    @Test
    void atItsMomentOrLaterItGoesOutAsOfThatMoment() {
        Instant moment = scheduled.in(5);
        scheduled.schedule(post.ref(), moment);
        forward(Duration.ofDays(3));
        PublishDue.Outcome outcome = scheduled.publishDue().execute();
        assertThat(outcome.published()).hasSize(1);
        assertThat(outcome.failed()).isEmpty();
        assertThat(scheduled.stored(post).publication()).isEqualTo(new Publication.Published(moment));
        assertThat(scheduled.useCases().found(SearchMode.KEYWORD, "zebras")).containsExactly("Zebras");
        assertThat(scheduled.get(post.ref()).state()).isEqualTo(ScheduleState.DONE);
        assertThat(scheduled
                        .useCases()
                        .memory()
                        .revisions()
                        .find(post.ref(), 2)
                        .orElseThrow()
                        .savedBy())
                .isEqualTo(RevisionAuthor.SCHEDULE);
        assertThat(scheduled.publishDue().execute().published()).isEmpty();
    }

    @Test
    void whatIsSavedMeanwhileDoesNotGoOut() {
        scheduled.schedule(post.ref(), scheduled.in(5));
        change(withTitle(withTexts(post, "Unfinished.", null), "Unfinished"));
        forward(Duration.ofMinutes(5));
        scheduled.publishDue().execute();
        assertThat(scheduled.stored(post).title()).isEqualTo("Zebras");
        assertThat(scheduled.stored(post).body()).isEqualTo("Zebras run.");
    }

    @Test
    void whatIsScheduledAgainGoesOutAsScheduledLast() {
        scheduled.schedule(post.ref(), scheduled.in(5));
        change(withTitle(post, "Zebras, finished"));
        Instant moment = scheduled.in(20);
        scheduled.schedule(post.ref(), moment);
        forward(Duration.ofMinutes(10));
        assertThat(scheduled.publishDue().execute().published()).isEmpty();
        forward(Duration.ofMinutes(10));
        scheduled.publishDue().execute();
        assertThat(scheduled.stored(post).title()).isEqualTo("Zebras, finished");
        assertThat(scheduled.stored(post).publication()).isEqualTo(new Publication.Published(moment));
    }

    @Test
    void whatIsPublishedGetsTheContentAndKeepsItsDate() {
        Post published = scheduled.useCases().put(aPublishedPost());
        scheduled.schedule(published.ref(), scheduled.in(5));
        change(withTitle(published, "Meanwhile"));
        forward(Duration.ofMinutes(5));
        scheduled.publishDue().execute();
        assertThat(scheduled.stored(published).title()).isEqualTo(published.title());
        assertThat(scheduled.stored(published).publication()).isEqualTo(published.publication());
    }

    @Test
    void whatIsOutAlreadyAsScheduledIsDone() {
        Post published = scheduled.useCases().put(aPublishedPost());
        scheduled.schedule(published.ref(), scheduled.in(5));
        forward(Duration.ofMinutes(5));
        assertThat(scheduled.publishDue().execute().published()).hasSize(1);
        assertThat(scheduled.stored(published)).isEqualTo(published);
        assertThat(scheduled.get(published.ref()).state()).isEqualTo(ScheduleState.DONE);
    }

    @Test
    void projectsGoOutAlike() {
        Project project = scheduled.useCases().put(Projects.aDraft());
        Instant moment = scheduled.in(5);
        scheduled.schedule(project.ref(), moment);
        forward(Duration.ofMinutes(6));
        scheduled.publishDue().execute();
        assertThat(scheduled.stored(project).publication()).isEqualTo(new Publication.Published(moment));
        assertThat(scheduled.stored(project).content()).isEqualTo(project.content());
    }

    @Test
    void whatCannotGoOutSaysWhyAndStopsNothingElse() {
        Post first = scheduled.useCases().put(withSlug(aDraft(), new Slug("wanted")));
        scheduled.schedule(first.ref(), scheduled.in(4));
        scheduled.schedule(post.ref(), scheduled.in(5));
        change(withSlug(first, new Slug("given-up")));
        scheduled.useCases().put(withSlug(aDraft(), new Slug("wanted")));
        forward(Duration.ofMinutes(5));
        PublishDue.Outcome outcome = scheduled.publishDue().execute();
        assertThat(outcome.published()).extracting(Schedule::item).containsExactly(post.ref());
        assertThat(outcome.failed()).extracting(Schedule::item).containsExactly(first.ref());
        Schedule failed = scheduled.get(first.ref());
        assertThat(failed.state()).isEqualTo(ScheduleState.FAILED);
        assertThat(failed.detail()).contains("Another post has the slug 'wanted'");
        assertThat(scheduled.stored(first).publication().isPublished()).isFalse();
        assertThat(scheduled.publishDue().execute().failed()).isEmpty();
    }

    @Test
    void whatWasCalledOffStaysIn() {
        scheduled.schedule(post.ref(), scheduled.in(5));
        scheduled.cancel(post.ref());
        forward(Duration.ofMinutes(5));
        assertThat(scheduled.publishDue().execute().published()).isEmpty();
        assertThat(scheduled.stored(post)).isEqualTo(post);
    }

    @Test
    void whileTheDatabaseIsAwayNothingFails() {
        scheduled.schedule(post.ref(), scheduled.in(5));
        forward(Duration.ofMinutes(5));
        scheduled.useCases().memory().transactions().unavailable(true);
        assertThatThrownBy(() -> scheduled.publishDue().execute()).isInstanceOf(Unavailable.class);
        scheduled.useCases().memory().transactions().unavailable(false);
        assertThat(scheduled.publishDue().execute().published()).hasSize(1);
    }

    @Test
    void twoThatLookAtOnceLetEachOutOnce() throws Exception {
        for (int i = 0; i < 40; i++) {
            scheduled.schedule(scheduled.useCases().put(aDraft()).ref(), scheduled.in(5));
        }
        forward(Duration.ofMinutes(5));
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<PublishDue.Outcome> worker = () -> {
            start.await();
            return scheduled.publishDue().execute();
        };
        List<Schedule> published = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            for (Future<PublishDue.Outcome> one : workers.invokeAll(List.of(worker, worker))) {
                assertThat(one.get().failed()).isEmpty();
                assertThat(one.get().troubled()).isEmpty();
                published.addAll(one.get().published());
            }
        }
        assertThat(published).hasSize(40).extracting(Schedule::item).doesNotHaveDuplicates();
    }

    /** As somebody does who saves the post in the editor. */
    private void change(Post changed) {
        forward(Duration.ofSeconds(1));
        scheduled.useCases().put(changed.updatedAt(scheduled.useCases().clock().instant()));
    }

    private void forward(Duration duration) {
        scheduled.useCases().clock().forward(duration);
    }
}
