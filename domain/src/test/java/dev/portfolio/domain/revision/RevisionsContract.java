package dev.portfolio.domain.revision;

import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static dev.portfolio.domain.post.Posts.aDraft;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.post.Posts.withTimestamps;
import static dev.portfolio.domain.project.Projects.aPublishedProject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.revision.RevisedItem.RevisedPost;
import dev.portfolio.domain.revision.RevisedItem.RevisedProject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the memory of revisions promises. It is empty when a test starts. */
public abstract class RevisionsContract {

    private static final RevisionAuthor SOMEBODY =
            new RevisionAuthor.Account(new UserId(UUID.fromString("01900000-0000-7000-8000-00000000cafe")));

    private final Post post = aPublishedPost();

    protected abstract Revisions revisions();

    @Test
    void aPostComesBackAsItWasSaved() {
        for (Post saved : List.of(post, aDraft(), withTexts(aDraft(), null, null), withTexts(aDraft(), "", "日本\t"))) {
            Revision revision = new Revision(1, SOMEBODY, false, new RevisedPost(saved));
            revisions().add(revision);
            assertThat(revisions().find(saved.ref(), 1)).contains(revision);
        }
    }

    @Test
    void aProjectComesBackAsItWasSaved() {
        Revision revision = new Revision(3, RevisionAuthor.IMPORT, true, new RevisedProject(aPublishedProject()));
        revisions().add(revision);
        assertThat(revisions().find(revision.item().ref(), 3)).contains(revision);
    }

    @Test
    void severalComeBackAsTheyWereSaved() {
        Revision ofPost = new Revision(1, RevisionAuthor.IMPORT, false, new RevisedPost(post));
        Revision ofProject = new Revision(2, SOMEBODY, true, new RevisedProject(aPublishedProject()));
        revisions().add(List.of(ofPost, ofProject));
        revisions().add(List.of());
        assertThat(revisions().find(post.ref(), 1)).contains(ofPost);
        assertThat(revisions().find(ofProject.item().ref(), 2)).contains(ofProject);
    }

    @Test
    void everyAuthorComesBack() {
        List<RevisionAuthor> authors =
                List.of(SOMEBODY, RevisionAuthor.IMPORT, RevisionAuthor.SCHEDULE, RevisionAuthor.UNKNOWN);
        for (int i = 0; i < authors.size(); i++) {
            revisions().add(new Revision(i + 1, authors.get(i), false, savedAt(i)));
        }
        assertThat(all().items()).extracting(RevisionSummary::savedBy).containsExactlyElementsOf(authors.reversed());
    }

    @Test
    void aNumberIsThatOfAnItemOfAType() {
        add(1);
        assertThat(revisions().find(post.ref(), 2)).isEmpty();
        assertThat(revisions().find(new ContentRef(ContentType.PROJECT, post.id()), 1))
                .isEmpty();
        assertThat(revisions().find(aPublishedPost().ref(), 1)).isEmpty();
    }

    @Test
    void noNumberIsGivenTwice() {
        add(1);
        assertThatThrownBy(() -> add(1)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aPageTellsOfTheRevisionsOfOneItem() {
        add(1);
        add(2);
        Post other = aPublishedPost();
        revisions().add(new Revision(7, SOMEBODY, false, new RevisedPost(other)));
        Page<RevisionSummary> page = all();
        assertThat(page.items())
                .containsExactly(
                        new Revision(2, SOMEBODY, false, savedAt(2)).summary(),
                        new Revision(1, SOMEBODY, false, savedAt(1)).summary());
        assertThat(page.next()).isNull();
    }

    @Test
    void pagesFollowEachOtherWhateverIsAdded() {
        for (int number = 1; number <= 12; number++) {
            add(number);
        }
        PageRequest<RevisionSort> request = PageRequest.first(Sort.descending(RevisionSort.NUMBER), 5);
        Page<RevisionSummary> first = revisions().page(post.ref(), request);
        add(13);
        Page<RevisionSummary> second = revisions().page(post.ref(), request.startingAfter(first.next()));
        assertThat(numbers(first)).containsExactly(12, 11, 10, 9, 8);
        assertThat(numbers(second)).containsExactly(7, 6, 5, 4, 3);
    }

    @Test
    void oneIsForgotten() {
        add(1);
        add(2);
        revisions().remove(post.ref(), 1);
        revisions().remove(post.ref(), 1);
        assertThat(numbers(all())).containsExactly(2);
    }

    @Test
    void theNewestAreKeptAndThoseThatAreExcepted() {
        for (int number : List.of(1, 2, 4, 7, 8)) {
            add(number);
        }
        revisions().keepNewest(post.ref(), 2, Set.of(2, 99));
        assertThat(numbers(all())).containsExactly(8, 7, 2);
        revisions().keepNewest(post.ref(), 10, Set.of());
        assertThat(numbers(all())).containsExactly(8, 7, 2);
    }

    @Test
    void allOfOneItemAreForgotten() {
        add(1);
        add(2);
        Post other = aPublishedPost();
        revisions().add(new Revision(1, SOMEBODY, false, new RevisedPost(other)));
        revisions().keepNewest(post.ref(), 0, Set.of());
        assertThat(all().items()).isEmpty();
        assertThat(revisions().find(other.ref(), 1)).isPresent();
    }

    private void add(int number) {
        revisions().add(new Revision(number, SOMEBODY, false, savedAt(number)));
    }

    private RevisedItem savedAt(int minutes) {
        return new RevisedPost(withTimestamps(post, post.timestamps().updatedAt(minutesLater(minutes))));
    }

    private Page<RevisionSummary> all() {
        return revisions().page(post.ref(), PageRequest.first(Sort.descending(RevisionSort.NUMBER), 100));
    }

    private static List<Integer> numbers(Page<RevisionSummary> page) {
        return page.items().stream().map(RevisionSummary::number).toList();
    }
}
