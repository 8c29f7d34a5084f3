package dev.portfolio.application.project;

import static dev.portfolio.domain.project.Projects.aDraft;
import static dev.portfolio.domain.project.Projects.aPublishedProject;
import static dev.portfolio.domain.project.Projects.withTexts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.StarMarkdown;
import dev.portfolio.application.UseCases;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.post.Posts;
import dev.portfolio.domain.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GetProjectTest {

    private final UseCases useCases = new UseCases();
    private final GetProject getProject =
            new GetProject(useCases.projects(), useCases.formerSlugs(), new StarMarkdown(), useCases.transactions());

    @Test
    void aProjectIsFoundBySlugAndById() {
        Project project = useCases.put(aPublishedProject());
        useCases.put(aPublishedProject());
        assertThat(get(project.slug().value(), Visibility.PUBLISHED).project()).isEqualTo(project);
        assertThat(get(project.id().toString(), Visibility.PUBLISHED).project()).isEqualTo(project);
    }

    @Test
    void theContentComesAsHtmlToo() {
        Project project = useCases.put(withTexts(aPublishedProject(), "Not this", "Five *sensors*"));
        assertThat(get(project.slug().value(), Visibility.PUBLISHED).html()).isEqualTo("<p>Five sensors</p>");
    }

    @Test
    void withoutContentThereIsNoHtml() {
        Project project = useCases.put(withTexts(aPublishedProject(), "Measures rain.", null));
        assertThat(get(project.slug().value(), Visibility.PUBLISHED).html()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-project", "Not a slug!", "01890a5d-ac96-774b-bcce-b302099a8057"})
    void whatIsNotThereIsNotFound(String slugOrId) {
        useCases.put(aPublishedProject());
        assertThatThrownBy(() -> get(slugOrId, Visibility.EVERYTHING)).isInstanceOf(ContentNotFound.class);
    }

    @Test
    void aPostIsNoProject() {
        String slug = useCases.put(Posts.aPublishedPost()).slug().value();
        assertThatThrownBy(() -> get(slug, Visibility.EVERYTHING)).isInstanceOf(ContentNotFound.class);
    }

    @Test
    void aDraftIsFoundByThoseWhoSeeDraftsOnly() {
        Project draft = useCases.put(aDraft());
        for (String key : new String[] {draft.slug().value(), draft.id().toString()}) {
            assertThatThrownBy(() -> get(key, Visibility.PUBLISHED)).isInstanceOf(ContentNotFound.class);
            assertThat(get(key, Visibility.EVERYTHING).project()).isEqualTo(draft);
        }
    }

    private ProjectView get(String slugOrId, Visibility visibility) {
        return getProject.execute(new GetProject.Query(slugOrId, visibility));
    }
}
