package dev.portfolio.application.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.certification.Certifications;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.Posts;
import dev.portfolio.domain.project.Projects;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RebuildSearchTest {

    private final UseCases useCases = new UseCases();
    private final RebuildSearch rebuild = new RebuildSearch(
            new AllContent(useCases.posts(), useCases.projects(), useCases.certifications(), useCases.documents()),
            new RebuildSearch.Stores(useCases.index(), useCases.contentSearch(), useCases.queue(), useCases.profiles()),
            useCases.transactions(),
            useCases.clock());

    @Test
    void whatIsSavedAndNotIndexedIsIndexedAndQueued() {
        List<ContentRef> refs = save(3);

        RebuildSearch.Report report = rebuild.execute(new RebuildSearch.Command(false, RebuildListener.SILENT));

        assertThat(report).isEqualTo(new RebuildSearch.Report(9, 0));
        assertThat(refs).allMatch(this::isIndexed);
        assertThat(useCases.backlog().waiting()).isEqualTo(9);
    }

    @Test
    void moreItemsThanAPageHoldsAreAllWritten() {
        List<ContentRef> refs = save(120);
        List<Integer> told = new ArrayList<>();

        rebuild.execute(new RebuildSearch.Command(false, (done, total) -> {
            assertThat(total).isEqualTo(360);
            told.add(done);
        }));

        assertThat(refs).allMatch(this::isIndexed);
        assertThat(told).hasSize(360).isSorted().endsWith(360);
    }

    @Test
    void anInterruptedOneIsTakenUpAgain() {
        List<ContentRef> refs = save(2);
        assertThatThrownBy(() -> rebuild.execute(new RebuildSearch.Command(false, (done, _) -> {
                    if (done == 4) {
                        throw new IllegalStateException("interrupted");
                    }
                })))
                .hasMessage("interrupted");

        assertThat(rebuild.execute(new RebuildSearch.Command(true, RebuildListener.SILENT)))
                .isEqualTo(new RebuildSearch.Report(2, 4));
        assertThat(refs).allMatch(this::isIndexed);
    }

    @Test
    void vectorsOfTextsThatDidNotChangeAreKept() {
        Post post = Posts.aPublishedPost();
        useCases.put(post);
        useCases.embed();

        rebuild.execute(new RebuildSearch.Command(false, RebuildListener.SILENT));

        assertThat(useCases.memory().searchIndex().withoutVectors(post.ref(), useCases.profile()))
                .isEmpty();
        assertThat(useCases.backlog().waiting()).isZero();
    }

    /** As many of each type, without a document. */
    private List<ContentRef> save(int each) {
        List<ContentRef> refs = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            var post = Posts.aPublishedPost();
            var project = Projects.aDraft();
            var certification = Certifications.aCertification();
            useCases.memory().posts().save(post);
            useCases.memory().projects().save(project);
            useCases.memory().certifications().save(certification);
            refs.addAll(List.of(post.ref(), project.ref(), certification.ref()));
        }
        return refs;
    }

    private boolean isIndexed(ContentRef ref) {
        return useCases.memory()
                .contentSearch()
                .find(ref.type(), new SlugOrId.ById(ref.id()), useCases.profile(), Visibility.EVERYTHING)
                .isPresent();
    }
}
