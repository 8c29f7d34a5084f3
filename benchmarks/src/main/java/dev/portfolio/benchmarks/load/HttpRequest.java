package dev.portfolio.benchmarks.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A request, ready to be sent, and the status that its answer must have. */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
public record HttpRequest(byte[] bytes, int expected) {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int CREATED = 201;

    /** A read that is to be answered. */
    public static HttpRequest get(String path) {
        return of("GET", path, "", "", OK);
    }

    /** A read of something that is known already, in the version with this tag. */
    public static HttpRequest known(String path, String tag) {
        return of("GET", path, "If-None-Match: " + tag + "\r\n", "", NOT_MODIFIED);
    }

    /** The same from a page of another origin: such an answer is never one that was given before. */
    public static HttpRequest fromOtherOrigin(String path) {
        return of("GET", path, "Origin: http://bench.example\r\n", "", OK);
    }

    /** Something new, as JSON. */
    public static HttpRequest post(String path, String token, String json) {
        return of(
                "POST",
                path,
                "Authorization: Bearer " + token + "\r\nContent-Type: application/json\r\n",
                json,
                CREATED);
    }

    private static HttpRequest of(String method, String path, String headers, String body, int expected) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String length = content.length == 0 ? "" : "Content-Length: " + content.length + "\r\n";
        byte[] head = (method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n" + headers
                        + length + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[head.length + content.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(content, 0, all, head.length, content.length);
        return new HttpRequest(all, expected);
    }

    /** Sends it once, on a connection of its own. */
    public HttpAnswer send(int port) throws IOException {
        try (HttpConnection connection = new HttpConnection(port)) {
            return connection.exchange(this);
        }
    }

    /** Sends it; fails where the answer is another than expected. */
    HttpAnswer sendChecked(HttpConnection connection) throws IOException {
        HttpAnswer answer = connection.exchange(this);
        if (answer.status() != expected) {
            String line = new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
            throw new IOException("The answer to '" + line + "' was " + answer.status() + " instead of " + expected);
        }
        return answer;
    }
}
