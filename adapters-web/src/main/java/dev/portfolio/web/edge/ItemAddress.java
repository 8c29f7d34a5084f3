package dev.portfolio.web.edge;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/** Sends whoever asks for an item by a slug it once had to its address of today. */
public final class ItemAddress {

    private ItemAddress() {}

    /**
     * The answer to a question for an item.
     *
     * @param list the path that the item's slug follows
     * @param asked the slug or id that was asked for
     * @param id the item's
     * @param slug the item's
     */
    public static <T> ResponseEntity<T> answer(String list, String asked, String id, String slug, T item) {
        if (asked.equals(slug) || asked.equalsIgnoreCase(id)) {
            return ResponseEntity.ok(item);
        }
        URI address = URI.create(list + "/" + UriUtils.encodePathSegment(slug, StandardCharsets.UTF_8));
        // Another item may take the slug one day: caches ask before they send anybody on.
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(address)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
