package dev.portfolio.web.edge;

import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTexts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.post.Post;
import dev.portfolio.web.WebTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Compressed or not, a tag says the truth: strong tags name bytes, so what has one is sent as it is. */
final class CompressionTest extends WebTest {

    @Test
    void aListIsCompressedUnderItsWeakTag() throws Exception {
        for (int i = 0; i < 20; i++) {
            content.add(aPublishedPost());
        }
        HttpResponse<byte[]> compressed = gzip("/api/v1/posts");
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(compressed.headers().allValues("Vary").toString()).containsIgnoringCase("accept-encoding");
        String tag = compressed.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("W/");
        assertThat(unzipped(compressed.body())).isEqualTo(get("/api/v1/posts").body());
        assertThat(get("/api/v1/posts", "If-None-Match", tag).status()).isEqualTo(304);
    }

    @Test
    void anItemIsSentAsItIsUnderItsStrongTag() throws Exception {
        Post post = content.add(withTexts(aPublishedPost(), "word ".repeat(2_000), null));
        HttpResponse<byte[]> answer = gzip("/api/v1/posts/" + post.id());
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.headers().firstValue("ETag").orElseThrow()).startsWith("\"");
    }

    private HttpResponse<byte[]> gzip(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Encoding", "gzip")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String unzipped(byte[] bytes) throws IOException {
        try (GZIPInputStream unzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(unzip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
