package dev.portfolio.application.evaluation;

import static dev.portfolio.domain.post.Posts.aDraft;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.project.Projects.aPublishedProject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.project.Project;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FindNamedItemsTest {

    private final UseCases useCases = new UseCases();

    @Test
    void knowsFilesSlugsAndIds() {
        Post post = useCases.put(aPublishedPost());
        Project project = useCases.put(aPublishedProject());
        useCases.memory().contentSources().remember(post.id(), "posts/pool/index.md");
        assertThat(named("posts/pool/index.md")).containsExactly(post.id());
        assertThat(named(post.slug().value())).containsExactly(post.id());
        assertThat(named(project.id().toString())).containsExactly(project.id());
        assertThat(named("posts/other.md")).isEmpty();
    }

    @Test
    void draftsCannotBeRightAnswers() {
        Post draft = useCases.put(aDraft());
        useCases.memory().contentSources().remember(draft.id(), "posts/draft.md");
        assertThat(named("posts/draft.md")).isEmpty();
        assertThat(named(draft.slug().value())).isEmpty();
    }

    private List<ContentId> named(String name) {
        return useCases.findNamedItems().execute(new FindNamedItems.Query(name));
    }
}
