package dev.portfolio.web.condition;

import dev.portfolio.web.edge.EntityTag;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tags single items, by the bytes of their JSON: those that {@code GET} answers with, so that the tag of an answer to a write
 * is the one that reading the item gives.
 */
public final class ItemTags {

    private final JsonMapper json;

    ItemTags(JsonMapper json) {
        this.json = json;
    }

    /** The item as JSON. */
    public String json(Object item) {
        return json.writeValueAsString(item);
    }

    /** The tag of this JSON, as it stands in {@code ETag}. */
    public String tagOf(String itemAsJson) {
        return EntityTag.of(itemAsJson.getBytes(StandardCharsets.UTF_8), false).header();
    }

    /** The answer to a change: the item as it is now. */
    public <T> ResponseEntity<T> changed(T item) {
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, tagOf(json(item)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(item);
    }
}
