package dev.portfolio.web.search;

import static dev.portfolio.domain.certification.Certifications.aCertification;
import static dev.portfolio.domain.certification.Certifications.withName;
import static dev.portfolio.domain.post.Posts.aDraft;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.post.Posts.withTitle;
import static dev.portfolio.domain.project.Projects.aPublishedProject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.project.Project;
import dev.portfolio.web.WebTest;
import org.junit.jupiter.api.Test;

final class RelatedRoutesTest extends WebTest {

    @Test
    void theNearestComeFirst() {
        Post gannet = content.add(withTitle(withTexts(aPublishedPost(), "gannet plunges seawards", null), "Gannet"));
        Post second = content.add(withTitle(withTexts(aPublishedPost(), "gannet plunges landwards", null), "Gannet"));
        assertThat(get("/api/v1/posts/" + gannet.slug() + "/related?limit=1")
                        .assertOk()
                        .items("id"))
                .containsExactly(second.id().toString());
        assertThat(get("/api/v1/posts/" + gannet.id() + "/related").assertOk().items("id"))
                .hasSizeLessThanOrEqualTo(5)
                .doesNotContain(gannet.id().toString());
    }

    @Test
    void everyTypeHasThem() {
        Project project = content.add(aPublishedProject());
        Certification certification = content.add(withName(aCertification(), "Related"));
        get("/api/v1/projects/" + project.slug() + "/related").assertOk();
        get("/api/v1/certifications/" + certification.id() + "/related").assertOk();
    }

    @Test
    void draftsAreNeitherAskedForNorGiven() {
        Post draft = content.add(withTexts(aDraft(), "corncrake in the reeds", null));
        Post post = content.add(withTexts(aPublishedPost(), "corncrake in the reeds", null));
        get("/api/v1/posts/" + draft.slug() + "/related").assertProblem(404, "post_not_found");
        assertThat(get("/api/v1/posts/" + post.slug() + "/related?limit=20").items("id"))
                .doesNotContain(draft.id().toString());
    }

    @Test
    void saysWhatIsAllowed() {
        for (String limit : new String[] {"0", "21", "many"}) {
            assertThat(get("/api/v1/posts/any/related?limit=" + limit)
                            .assertInvalid("limit")
                            .json()
                            .get("detail")
                            .asString())
                    .contains("1 to 20");
        }
        get("/api/v1/posts/any/related?type=post").assertInvalid("type");
        get("/api/v1/posts/any/related").assertProblem(404, "post_not_found");
    }
}
