package dev.portfolio.pages.asset;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Sends styles and scripts. What has another content has another name, so nobody has to ask twice. */
@RestController
final class AssetController {

    static final String PATH = "/assets";

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping(PATH + "/{fileName}")
    ResponseEntity<byte[]> asset(@PathVariable String fileName) {
        Asset asset = assets.find(fileName).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .cacheControl(FOR_GOOD)
                .contentType(asset.mediaType())
                .body(asset.content());
    }
}
