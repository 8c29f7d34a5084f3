package dev.portfolio.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.media.SamplePictures;
import dev.portfolio.web.Answer;
import dev.portfolio.web.CallerFromHeader;
import dev.portfolio.web.MultipartForm;
import dev.portfolio.web.WebTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Pictures over HTTP. */
final class MediaRoutesTest extends WebTest {

    private static final String MEDIA = "/api/v1/media";

    @AfterEach
    void storeIsBack() {
        portfolio.mediaStore().unavailable(false);
    }

    private Answer upload(MultipartForm form) {
        return send(form.to(port, MEDIA));
    }

    private JsonNode uploaded(String name) {
        return upload(new MultipartForm()
                        .file("file", name, SamplePictures.png(700, 500).bytes()))
                .assertStatus(201)
                .json();
    }

    @Test
    void aPictureIsKeptAndToldOf() {
        Answer answer = upload(new MultipartForm()
                .file("file", "../My Photo.PNG", SamplePictures.png(700, 500).bytes())
                .field("alt", "A [photo] of *it*"));
        JsonNode media = answer.assertStatus(201).json();
        String id = media.get("id").asString();
        assertThat(answer.header("Location")).isEqualTo(MEDIA + "/" + id);
        assertThat(media.get("file_name").asString()).isEqualTo("My-Photo.png");
        assertThat(media.get("content_type").asString()).isEqualTo("image/png");
        assertThat(media.get("width").asInt()).isEqualTo(700);
        assertThat(media.get("url").asString()).isEqualTo("/media/" + id + "/My-Photo.png");
        assertThat(media.get("variants").get(0).get("url").asString()).isEqualTo("/media/" + id + "/480/My-Photo.png");
        assertThat(media.get("markdown").asString())
                .isEqualTo("![A \\[photo\\] of \\*it\\*](/media/" + id + "/My-Photo.png)");
        assertThat(get(MEDIA + "/" + id, CallerFromHeader.HEADER, "superuser").json())
                .isEqualTo(media);
    }

    @Test
    void theSameContentTwiceIsTheSamePicture() {
        byte[] bytes = SamplePictures.png(10, 10).bytes();
        JsonNode first = upload(new MultipartForm().file("file", "a.png", bytes))
                .assertStatus(201)
                .json();
        JsonNode second = upload(new MultipartForm().file("file", "b.png", bytes))
                .assertOk()
                .json();
        assertThat(second).isEqualTo(first);
    }

    @Test
    void everybodyGetsTheFileAndMayKeepItForEver() {
        JsonNode media = uploaded("photo.png");
        Answer file = get(media.get("url").asString());
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualTo("image/png");
        assertThat(file.header("Content-Length")).isEqualTo(media.get("bytes").asString());
        assertThat(file.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        Answer variant = get(media.get("variants").get(0).get("url").asString());
        assertThat(variant.header("ETag")).isNotEqualTo(file.header("ETag"));
        Answer known = get(media.get("url").asString(), "If-None-Match", file.header("ETag"));
        assertThat(known.status()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        assertThat(known.header("Cache-Control")).isEqualTo(file.header("Cache-Control"));
    }

    @Test
    void anyNameLeadsToThePictureAndAnythingElseToNothing() {
        String id = uploaded("photo.png").get("id").asString();
        assertThat(get("/media/" + id + "/renamed.html").header("Content-Type")).isEqualTo("image/png");
        get("/media/" + id + "/481/photo.png").assertProblem(404, "media_not_found");
        get("/media/" + id + "/0480/photo.png").assertProblem(404, "media_not_found");
        get("/media/" + id + "/99999999999/photo.png").assertProblem(404, "media_not_found");
        get("/media/" + UUID.randomUUID() + "/photo.png", "Accept", "image/*").assertProblem(404, "media_not_found");
        get("/media/photo/photo.png").assertProblem(404, "media_not_found");
        get("/media/" + id).assertProblem(404, "route_not_found");
    }

    @Test
    void onlyEditorsSeeWhatThereIs() {
        String id = uploaded("photo.png").get("id").asString();
        get(MEDIA).assertProblem(401, "unauthorized");
        get(MEDIA + "/" + id).assertProblem(401, "unauthorized");
        assertThat(get(MEDIA, CallerFromHeader.HEADER, "superuser").assertOk().items("id"))
                .contains(id);
    }

    @Test
    void theListIsFilteredAndComesInPages() {
        String tag = "list-" + UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            uploaded(tag + i + ".png");
        }
        Answer page = get(MEDIA + "?limit=2&count=exact&sort=file_name&q=" + tag, CallerFromHeader.HEADER, "superuser")
                .assertOk();
        assertThat(page.items("file_name")).containsExactly(tag + "0.png", tag + "1.png");
        assertThat(page.json().get("total").asInt()).isEqualTo(3);
        Answer next = get(
                MEDIA + "?limit=2&sort=file_name&q=" + tag + "&cursor="
                        + page.json().get("next_cursor").asString(),
                CallerFromHeader.HEADER,
                "superuser");
        assertThat(next.assertOk().items("file_name")).containsExactly(tag + "2.png");
    }

    @Test
    void theAlternativeTextIsChangedAndThePictureDeletedByWhoHasReadIt() {
        String path = MEDIA + "/" + uploaded("photo.png").get("id").asString();
        write("PATCH", path, "{\"alt\": \"A photo.\"}").assertProblem(428, "precondition_required");
        String tag = get(path, CallerFromHeader.HEADER, "superuser").header("ETag");
        Answer changed =
                write("PATCH", path, "{\"alt\": \"A photo.\"}", "If-Match", tag).assertOk();
        assertThat(changed.json().get("alt").asString()).isEqualTo("A photo.");
        assertThat(changed.header("ETag"))
                .isEqualTo(get(path, CallerFromHeader.HEADER, "superuser").header("ETag"));
        write("PATCH", path, "{\"alt\": null}", "If-Match", tag).assertProblem(412, "item_changed");
        write("PATCH", path, "{\"alt\": 1, \"name\": 2}", "If-Match", "*").assertInvalid("/alt", "/name");
        write("DELETE", path, "", "If-Match", "*").assertStatus(204);
        write("DELETE", path, "", "If-Match", "*").assertProblem(404, "media_not_found");
    }

    @Test
    void whatIsWrongWithAFormIsNamed() {
        byte[] png = SamplePictures.png(5, 5).bytes();
        upload(new MultipartForm().field("alt", "x")).assertInvalid("file");
        upload(new MultipartForm()).assertInvalid("file");
        upload(new MultipartForm().file("file", "a.png", png).file("file", "b.png", png))
                .assertInvalid("file");
        upload(new MultipartForm().file("picture", "a.png", png)).assertInvalid("picture");
        upload(new MultipartForm().file("file", "a.png", png).field("alt", "x".repeat(2_000)))
                .assertInvalid("alt");
        upload(new MultipartForm().file("file", "a.png", "text".getBytes(StandardCharsets.UTF_8)))
                .assertProblem(415, "picture_unsupported");
        upload(new MultipartForm().file("file", "a.png", Arrays.copyOf(png, 40)))
                .assertInvalid("file");
        upload(new MultipartForm()
                        .file("file", "a.png", SamplePictures.png(2001, 2000).bytes()))
                .assertProblem(413, "picture_too_large");
        upload(new MultipartForm().file("file", "a.png", new byte[30 * 1024 * 1024]))
                .assertStatus(413);
        write("POST", MEDIA, "{}").assertProblem(415, "unsupported_media_type");
        send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + MEDIA))
                        .header(CallerFromHeader.HEADER, "superuser")
                        .header("Content-Type", "multipart/form-data")
                        .POST(HttpRequest.BodyPublishers.ofString("--x"))
                        .build())
                .assertInvalid("body");
    }

    @Test
    void aStoreThatIsAwayIsSaid() {
        String url = uploaded("photo.png").get("url").asString();
        portfolio.mediaStore().unavailable(true);
        get(url).assertProblem(503, "media_store_unavailable");
        upload(new MultipartForm()
                        .file("file", "a.png", SamplePictures.png(9, 9).bytes()))
                .assertProblem(503, "media_store_unavailable");
    }
}
