package dev.portfolio.web.project;

import static dev.portfolio.domain.project.Projects.aDraft;
import static dev.portfolio.domain.project.Projects.aPublishedProject;
import static dev.portfolio.domain.project.Projects.withPlace;
import static dev.portfolio.domain.project.Projects.withTags;
import static dev.portfolio.domain.project.Projects.withTechStack;
import static dev.portfolio.domain.project.Projects.withTitle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.project.Project;
import dev.portfolio.web.WebTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class ProjectRoutesTest extends WebTest {

    @Test
    void listsProjectsInTheirOrderWithoutTheirText() {
        content.add(withPlace(withTitle(withTags(aPublishedProject(), "ordered"), "second"), false, 2));
        content.add(withPlace(withTitle(withTags(aPublishedProject(), "ordered"), "first"), true, 1));
        JsonNode list = get("/api/v1/projects?tag=ordered").assertOk().json();
        JsonNode first = list.get("items").get(0);
        assertThat(first.get("title").asString()).isEqualTo("first");
        assertThat(first.propertyNames())
                .containsExactly(
                        "id",
                        "title",
                        "slug",
                        "description",
                        "tags",
                        "tech_stack",
                        "live_url",
                        "repo_url",
                        "image_url",
                        "featured",
                        "published",
                        "order",
                        "published_at",
                        "created_at",
                        "updated_at");
    }

    @Test
    void filtersByTechnologyAndByFeatured() {
        content.add(withTechStack(withTitle(withTags(aPublishedProject(), "stacks"), "in Rust"), "Rust", "C++"));
        content.add(withPlace(withTitle(withTags(aPublishedProject(), "stacks"), "shown first"), true, 1));
        assertThat(get("/api/v1/projects?tag=stacks&tech=C%2B%2B").assertOk().items("title"))
                .containsExactly("in Rust");
        assertThat(get("/api/v1/projects?tag=stacks&featured=true").assertOk().items("title"))
                .containsExactly("shown first");
        assertThat(get("/api/v1/projects?tag=stacks&featured=false").assertOk().items("title"))
                .containsExactly("in Rust");
        get("/api/v1/projects?featured=yes").assertInvalid("featured");
        get("/api/v1/projects?featured=TRUE").assertInvalid("featured");
    }

    @Test
    void givesOneProjectBySlugAndById() {
        Project project = content.add(aPublishedProject());
        JsonNode bySlug = get("/api/v1/projects/" + project.slug()).assertOk().json();
        assertThat(bySlug.get("content").asString()).isEqualTo("## Sensors\n\nFive of them.");
        assertThat(bySlug.get("html").asString()).startsWith("<p>");
        assertThat(get("/api/v1/projects/" + project.id()).assertOk().json()).isEqualTo(bySlug);
    }

    @Test
    void showsDraftsNowhere() {
        Project draft = content.add(withTitle(withTags(aDraft(), "secret"), "Persimmon"));
        JsonNode list =
                get("/api/v1/projects?tag=secret&count=exact").assertOk().json();
        assertThat(list.get("items")).isEmpty();
        assertThat(list.get("total").longValue()).isZero();
        get("/api/v1/projects/" + draft.slug()).assertProblem(404, "project_not_found");
        get("/api/v1/projects/" + draft.id()).assertProblem(404, "project_not_found");
        assertThat(get("/api/v1/search?q=persimmon&limit=100").assertOk().items("id"))
                .doesNotContain(draft.id().toString());
        get("/api/v1/projects?status=draft").assertProblem(403, "status_forbidden");
    }
}
