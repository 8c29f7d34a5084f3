package dev.portfolio.pages.layout;

import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Sends whoever asks by a former name to the address of today. */
public final class Redirect {

    private Redirect() {}

    /** Another item may take the name one day: caches ask before they send anybody on. */
    public static ResponseEntity<byte[]> to(String path) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(path))
                .cacheControl(CacheControl.noCache())
                .build();
    }
}
