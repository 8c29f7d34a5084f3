package dev.portfolio.bootstrap;

import static dev.portfolio.bootstrap.AccountServer.SUPERUSER;
import static dev.portfolio.bootstrap.AccountServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.media.SamplePictures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Pictures in the whole application: uploaded, imported, served from the disk. */
class MediaServerTest {

    private static final String BOUNDARY = "----media-server-test";

    @TempDir
    Path home;

    private AccountServer server;
    private String token;

    @BeforeEach
    void start() {
        server = AccountServer.start("PORTFOLIO_HOME", home.toString());
        token = server.tokenOf(SUPERUSER);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPageBundleComesWithItsPicturesAndASecondImportChangesNothing() throws IOException {
        byte[] photo = SamplePictures.jpeg(1200, 800).bytes();
        byte[] zip = zip("blog/posts/pool/index.md", "# Pool\n\n![A photo](photo.jpg) ![gone](gone.jpg)", photo);

        JsonNode dry = json(send("/api/v1/admin/imports?dry_run=true", "blog.zip", zip));
        assertThat(dry.at("/summary/created").asInt()).as(dry.toString()).isEqualTo(1);
        assertThat(server.send("GET", "/api/v1/posts/pool", "").statusCode()).isEqualTo(404);
        assertThat(home.resolve("media")).doesNotExist();

        JsonNode report = json(send("/api/v1/admin/imports", "blog.zip", zip));
        assertThat(report.at("/files/0/detail").asString()).isEqualTo("picture 'gone.jpg': does not exist");
        String html =
                json(server.send("GET", "/api/v1/posts/pool", "")).get("html").asString();
        assertThat(html).contains("src=\"/media/").contains("/photo.jpg\"");
        String url = html.replaceAll("(?s).*src=\"(/media/[^\"]*)\".*", "$1");
        HttpResponse<String> file = server.send("GET", url, "");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(server.send("GET", url.replace("/photo.jpg", "/480/photo.jpg"), "")
                        .statusCode())
                .isEqualTo(200);

        HttpResponse<String> old = server.send("GET", "/posts/pool/photo.jpg", "");
        assertThat(old.statusCode()).isEqualTo(302);
        assertThat(old.headers().firstValue("Location")).contains(url);
        assertThat(server.send("GET", "/posts/pool/gone.jpg", "").statusCode()).isEqualTo(404);

        JsonNode again = json(send("/api/v1/admin/imports", "blog.zip", zip));
        assertThat(again.at("/summary/unchanged").asInt()).as(again.toString()).isEqualTo(1);
        JsonNode uploaded = json(send("/api/v1/media", "other-name.jpg", photo));
        assertThat(uploaded.get("url").asString()).isEqualTo(url);
    }

    @Test
    void filesAreOnTheDiskAndGoneWhenThePictureIsDeleted() throws IOException {
        JsonNode media =
                json(send("/api/v1/media", "a.png", SamplePictures.png(600, 300).bytes()));
        String id = media.get("id").asString();
        assertThat(home.resolve("media").resolve(id).resolve("original")).isRegularFile();
        assertThat(home.resolve("media").resolve(id).resolve("480")).isRegularFile();
        HttpResponse<String> deleted =
                server.send("DELETE", "/api/v1/media/" + id, "", "Authorization", "Bearer " + token, "If-Match", "*");
        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThat(home.resolve("media").resolve(id)).doesNotExist();
        assertThat(server.send("GET", media.get("url").asString(), "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDrawingIsServedSoThatItRunsNothing() {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'/>".getBytes(StandardCharsets.UTF_8);
        JsonNode media = json(send("/api/v1/media", "plan.svg", svg));
        HttpResponse<String> file = server.send("GET", media.get("url").asString(), "");
        assertThat(file.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(file.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        byte[] script = "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(StandardCharsets.UTF_8);
        assertThat(send("/api/v1/media", "script.svg", script).statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsFarTooLargeIsRefused() {
        assertThat(send("/api/v1/media", "a.png", new byte[21 * 1024 * 1024]).statusCode())
                .isEqualTo(413);
    }

    private HttpResponse<String> send(String path, String name, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] zip(String path, String text, byte[] photo) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(path.replace("index.md", "photo.jpg")));
            zip.write(photo);
        }
        return bytes.toByteArray();
    }
}
