package dev.portfolio.application.post;

import static dev.portfolio.application.post.PostWrites.ANY;
import static dev.portfolio.application.post.PostWrites.EDITOR;
import static dev.portfolio.application.post.PostWrites.content;
import static dev.portfolio.application.post.PostWrites.published;
import static dev.portfolio.application.post.PostWrites.slug;
import static dev.portfolio.application.post.PostWrites.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.content.ItemChanged;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.Posts;
import dev.portfolio.domain.revision.RevisedItem.RevisedPost;
import dev.portfolio.domain.revision.Revision;
import dev.portfolio.domain.revision.RevisionAuthor;
import dev.portfolio.domain.revision.RevisionNotFound;
import dev.portfolio.domain.revision.RevisionSort;
import dev.portfolio.domain.revision.RevisionSummary;
import dev.portfolio.domain.schedule.Schedule;
import dev.portfolio.domain.schedule.ScheduleOrigin;
import dev.portfolio.domain.schedule.ScheduleState;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is kept of posts each time they are saved, and how it comes back. */
final class PostRevisionsTest {

    private static final RevisionAuthor ACCOUNT = new RevisionAuthor.Account(EDITOR.user());
    private static final Editor OTHER = new Editor(new UserId(UUID.fromString("01900000-0000-7000-8000-00000000beef")));

    private final PostWrites writes = new PostWrites();
    private final UseCases useCases = writes.useCases();

    @Test
    void everySaveKeepsARevision() {
        Post created = writes.create(content("Herons", "They wade."));
        Post patched = writes.patch(created, ANY, title("Grey herons"));
        Post replaced = writes.replace(patched, ANY, content("White herons", null));
        Post published = writes.publish(replaced);
        Post unpublished = writes.unpublish(published);
        List<Post> states = List.of(created, patched, replaced, published, unpublished);
        for (int i = 0; i < states.size(); i++) {
            Post state = states.get(i);
            assertThat(revision(created, i + 1)).isEqualTo(new Revision(i + 1, ACCOUNT, false, new RevisedPost(state)));
        }
        assertThat(numbers(created)).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void aSaveThatChangesNothingKeepsNone() {
        Post created = writes.create(content("Herons", "They wade."));
        writes.patch(created, ANY, title("Herons"));
        writes.unpublish(created);
        assertThat(numbers(created)).containsExactly(1);
    }

    @Test
    void whatFailsKeepsNone() {
        writes.create(published("Herons", "taken", "They wade."));
        Post other = writes.create(content("Swans", "They swim."));
        assertThatThrownBy(() -> writes.patch(other, ANY, slug("taken"))).isInstanceOf(SlugTaken.class);
        assertThat(numbers(other)).containsExactly(1);
    }

    /** Made before there were revisions, or changed by hand since. */
    @Test
    void whatWasThereBeforeTheFirstChangeIsKeptToo() {
        Post old = useCases.put(Posts.aPublishedPost());
        useCases.clock().forward(Duration.ofMinutes(1));
        Post patched = writes.patch(old, ANY, title("Changed"));
        assertThat(revision(old, 1)).isEqualTo(new Revision(1, RevisionAuthor.UNKNOWN, false, new RevisedPost(old)));
        useCases.clock().forward(Duration.ofMinutes(1));
        Post byHand = useCases.put(
                Posts.withTitle(patched, "By hand").updatedAt(useCases.clock().instant()));
        useCases.clock().forward(Duration.ofMinutes(1));
        writes.patch(byHand, ANY, title("Changed again"));
        assertThat(revision(old, 3).item()).isEqualTo(new RevisedPost(byHand));
        assertThat(numbers(old)).containsExactly(4, 3, 2, 1);
    }

    @Test
    void anAutosaveTakesThePlaceOfTheOneBefore() {
        Post created = writes.create(content("H", null));
        Post first = writes.autosave(EDITOR, created, title("He"));
        Post second = writes.autosave(EDITOR, first, title("Her"));
        assertThat(numbers(created)).containsExactly(3, 1);
        assertThat(revision(created, 3)).isEqualTo(new Revision(3, ACCOUNT, true, new RevisedPost(second)));
        writes.autosave(OTHER, second, title("Hero"));
        assertThat(numbers(created)).containsExactly(4, 3, 1);
        writes.patch(second, ANY, title("Herons"));
        assertThat(numbers(created)).containsExactly(5, 4, 3, 1);
    }

    @Test
    void anAutosaveThatIsSavedOnceMoreWasMeant() {
        Post created = writes.create(content("H", null));
        Post autosaved = writes.autosave(EDITOR, created, title("Herons"));
        writes.patch(autosaved, ANY, title("Herons"));
        assertThat(revision(created, 2).autosave()).isFalse();
        writes.autosave(EDITOR, autosaved, title("Herons wade"));
        assertThat(numbers(created)).containsExactly(3, 2, 1);
    }

    @Test
    void anAutosaveThatIsScheduledStays() {
        Post created = writes.create(content("H", null));
        Post autosaved = writes.autosave(EDITOR, created, title("Herons"));
        schedule(autosaved, 2);
        writes.autosave(EDITOR, autosaved, title("Herons wade"));
        assertThat(numbers(created)).containsExactly(3, 2, 1);
    }

    @Test
    void theOldestGoWhenThereAreTooManyButForWhatIsScheduled() {
        Post post = writes.create(content("Number 1", null));
        schedule(post, 1);
        for (int i = 2; i <= UseCases.MOST_REVISIONS + 3; i++) {
            post = writes.patch(post, ANY, title("Number " + i));
        }
        assertThat(numbers(post)).containsExactly(8, 7, 6, 5, 4, 1);
    }

    @Test
    void deletingAPostForgetsItsRevisionsAndItsSchedule() {
        Post post = writes.create(content("Herons", null));
        Post other = writes.create(content("Swans", null));
        schedule(post, 1);
        writes.delete(post, ANY);
        assertThat(numbers(post)).isEmpty();
        assertThat(numbers(other)).containsExactly(1);
        assertThat(useCases.memory().schedules().find(post.ref())).isEmpty();
    }

    @Test
    void anEarlierRevisionComesBackAsANewOneAndLeavesThePublicationAlone() {
        Post created = writes.create(content("Herons", "They wade."));
        Post changed = writes.replace(created, ANY, published("Swans", "swans", "They swim."));
        useCases.clock().forward(Duration.ofMinutes(1));
        Post restored = writes.restore(changed, 1, ANY);
        assertThat(restored.title()).isEqualTo("Herons");
        assertThat(restored.body()).isEqualTo("They wade.");
        assertThat(restored.slug()).isEqualTo(new Slug("herons"));
        assertThat(restored.publication()).isEqualTo(changed.publication());
        assertThat(writes.stored(created)).contains(restored);
        assertThat(writes.read("swans")).isEqualTo(restored);
        assertThat(revision(created, 3)).isEqualTo(new Revision(3, ACCOUNT, false, new RevisedPost(restored)));
    }

    @Test
    void restoringWhatThereIsChangesNothing() {
        Post created = writes.create(content("Herons", "They wade."));
        assertThat(writes.restore(created, 1, ANY)).isEqualTo(created);
        assertThat(numbers(created)).containsExactly(1);
    }

    @Test
    void onlyTheExpectedPostIsRestoredAndOnlyFromWhatIsKept() {
        Post created = writes.create(content("Herons", null));
        assertThatThrownBy(() -> writes.restore(created, 1, _ -> false)).isInstanceOf(ItemChanged.class);
        assertThatThrownBy(() -> writes.restore(created, 2, ANY)).isInstanceOf(RevisionNotFound.class);
    }

    @Test
    void aSlugThatIsTakenByNowIsToldWithItsHolder() {
        Post created = writes.create(content("Herons", null));
        Post moved = writes.patch(created, ANY, slug("birds"));
        Post holder = writes.create(content("Herons", null));
        assertThatThrownBy(() -> writes.restore(moved, 1, ANY))
                .isInstanceOfSatisfying(
                        SlugTaken.class, error -> assertThat(error.holder()).contains(holder.id()));
    }

    /** What was to go out later is out; else something older would replace it. */
    @Test
    void publishingCallsTheScheduleOff() {
        Post created = writes.create(content("Herons", null));
        schedule(created, 1);
        writes.publish(created);
        assertThat(useCases.memory()
                        .schedules()
                        .find(created.ref())
                        .orElseThrow()
                        .state())
                .isEqualTo(ScheduleState.CANCELLED);
    }

    private void schedule(Post post, int number) {
        useCases.memory()
                .schedules()
                .save(Schedule.of(
                        new RevisedPost(post),
                        number,
                        useCases.clock().instant().plusSeconds(60),
                        ScheduleOrigin.EDITOR,
                        useCases.clock().instant()));
    }

    private Revision revision(Post post, int number) {
        return useCases.memory().revisions().find(post.ref(), number).orElseThrow();
    }

    private List<Integer> numbers(Post post) {
        return useCases
                .memory()
                .revisions()
                .page(post.ref(), PageRequest.first(Sort.descending(RevisionSort.NUMBER), 100))
                .items()
                .stream()
                .map(RevisionSummary::number)
                .toList();
    }
}
