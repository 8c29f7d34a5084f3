package dev.portfolio.web.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.web.Answer;
import dev.portfolio.web.MultipartForm;
import dev.portfolio.web.WebTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Imports over HTTP. */
final class ImportRoutesTest extends WebTest {

    private static final String IMPORTS = "/api/v1/admin/imports";

    private final String slug = "imported-" + UUID.randomUUID();

    private Answer take(String query, String path, String text) {
        MultipartForm form = new MultipartForm().file("file", path, text.getBytes(StandardCharsets.UTF_8));
        return send(form.to(port, IMPORTS + query));
    }

    @Test
    void filesAreTakenAndToldOf() {
        MultipartForm form = new MultipartForm()
                .file("file", "posts/" + slug + ".md", "A title\ntext".getBytes(StandardCharsets.UTF_8))
                .file("file", "posts/empty.md", new byte[0]);
        JsonNode report = send(form.to(port, IMPORTS)).assertOk().json();
        assertThat(report.get("dry_run").asBoolean()).isFalse();
        assertThat(report.get("summary").get("created").asInt()).isEqualTo(1);
        assertThat(report.get("summary").get("failed").asInt()).isEqualTo(1);
        assertThat(report.at("/files/0/detail").asString()).isEqualTo("line 1: is empty");
        JsonNode file = report.at("/files/1");
        assertThat(file.get("path").asString()).isEqualTo("posts/" + slug + ".md");
        assertThat(file.get("type").asString()).isEqualTo("post");
        assertThat(file.get("slug").asString()).isEqualTo(slug);
        assertThat(file.get("title").asString()).isEqualTo("A title");
        assertThat(file.get("outcome").asString()).isEqualTo("created");
        assertThat(file.get("detail").isNull()).isTrue();
        get("/api/v1/posts/" + slug).assertOk();
    }

    @Test
    void aDryRunChangesNothing() {
        assertThat(take("?dry_run=true", slug + ".md", "A title")
                        .assertOk()
                        .json()
                        .at("/summary/created")
                        .asInt())
                .isEqualTo(1);
        get("/api/v1/posts/" + slug).assertProblem(404, "post_not_found");
    }

    @Test
    void whatIsWrongIsNamed() {
        take("", "../" + slug + ".md", "A title").assertInvalid("file");
        take("?dry_run=maybe", slug + ".md", "A title").assertInvalid("dry_run");
        send(new MultipartForm().to(port, IMPORTS)).assertInvalid("file");
        send(new MultipartForm().field("file", "text").to(port, IMPORTS)).assertInvalid("file");
        send(new MultipartForm().field("folder", "text").to(port, IMPORTS)).assertInvalid("folder");
        write("POST", IMPORTS, "{}").assertProblem(415, "unsupported_media_type");
        get("/api/v1/posts/" + slug).assertProblem(404, "post_not_found");
    }
}
