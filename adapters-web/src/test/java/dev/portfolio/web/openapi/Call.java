package dev.portfolio.web.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request that can be changed bit by bit.
 *
 * @param query each parameter after an ampersand
 */
record Call(String method, String path, String query, Map<String, String> headers, String body) {

    Call onPath(String other) {
        return new Call(method, other, query, headers, body);
    }

    Call asking(String parameter) {
        return new Call(method, path, query + "&" + parameter, headers, body);
    }

    Call saying(String other) {
        return new Call(method, path, query, headers, other);
    }

    Call with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Call(method, path, query, more, body);
    }

    Call without(String header) {
        Map<String, String> fewer = new TreeMap<>(headers);
        fewer.remove(header);
        return new Call(method, path, query, fewer, body);
    }

    HttpRequest to(int port) {
        String address = "http://localhost:" + port + path + query.replaceFirst("&", "?");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(
                                        body, FormWithFiles.isForm(body) ? FormWithFiles.BYTES : UTF_8));
        headers.forEach(request::header);
        return request.build();
    }
}
