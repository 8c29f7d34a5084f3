package dev.portfolio.domain.content;

import static dev.portfolio.domain.certification.Certifications.aCertification;
import static dev.portfolio.domain.content.SampleContent.NOW;
import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTimestamps;
import static dev.portfolio.domain.project.Projects.aPublishedProject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.transaction.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What locks promise. */
public abstract class ContentLocksContract {

    private static final int WRITERS = 8;

    protected abstract ContentLocks locks();

    protected abstract Transactions transactions();

    protected abstract PostRepository posts();

    protected abstract ProjectRepository projects();

    protected abstract CertificationRepository certifications();

    @Test
    void holdsItemsOfAllTypesInTheStateThatWasRead() {
        Post post = aPublishedPost();
        Project project = aPublishedProject();
        Certification certification = aCertification();
        posts().save(post);
        projects().save(project);
        certifications().save(certification);
        for (ContentRef item : List.of(post.ref(), project.ref(), certification.ref())) {
            assertThat(held(item)).as(item.toString()).isTrue();
        }
    }

    @Test
    void holdsNoOtherStateAndNoItemThatIsNotThere() {
        Post post = aPublishedPost();
        posts().save(withTimestamps(post, post.timestamps().updatedAt(minutesLater(1))));
        assertThat(held(post.ref())).isFalse();
        assertThat(held(new ContentRef(ContentType.PROJECT, post.id()))).isFalse();
        posts().delete(post.id());
        assertThat(held(post.ref())).isFalse();
    }

    /** All have read the same state; had two of them been let through, one change would be lost. */
    @Test
    void ofManyWritersOfOneStateOneIsLetThrough() throws Exception {
        Post post = aPublishedPost();
        posts().save(post);
        CyclicBarrier together = new CyclicBarrier(WRITERS);
        Callable<Boolean> writer = () -> {
            together.await();
            return transactions().writing(() -> {
                boolean held = locks().hold(post.ref(), NOW);
                if (held) {
                    posts().save(withTimestamps(post, post.timestamps().updatedAt(minutesLater(1))));
                }
                return held;
            });
        };
        assertThat(outcomes(writer)).containsOnlyOnce(true);
    }

    private static List<Boolean> outcomes(Callable<Boolean> writer) throws Exception {
        List<Boolean> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Boolean>> running = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                running.add(threads.submit(writer));
            }
            for (Future<Boolean> one : running) {
                outcomes.add(one.get());
            }
        }
        return outcomes;
    }

    private boolean held(ContentRef item) {
        return transactions().writing(() -> locks().hold(item, NOW));
    }
}
