package dev.portfolio.web;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** A form with files, sent by a superuser. */
public final class MultipartForm {

    private static final String BOUNDARY = "----a-form-of-the-tests";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public MultipartForm file(String field, String name, byte[] content) {
        return part("name=\"" + field + "\"; filename=\"" + name + "\"", content);
    }

    public MultipartForm field(String field, String text) {
        return part("name=\"" + field + "\"", text.getBytes(StandardCharsets.UTF_8));
    }

    public HttpRequest to(int port, String path) {
        write("--" + BOUNDARY + "--\r\n");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header(CallerFromHeader.HEADER, "superuser")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
    }

    private MultipartForm part(String disposition, byte[] content) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
        return this;
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
