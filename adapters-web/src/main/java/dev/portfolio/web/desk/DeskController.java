package dev.portfolio.web.desk;

import dev.portfolio.desk.DeskFiles;
import io.swagger.v3.oas.annotations.Hidden;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The desk: one page for all its addresses, and its files. Neither knows anything; what they show comes over the API. */
@Hidden
@RestController
final class DeskController {

    private static final int NONCE_BYTES = 16;

    private final DeskFiles files;
    private final SecureRandom random = new SecureRandom();

    DeskController(DeskFiles files) {
        this.files = files;
    }

    @GetMapping(
            path = {"/admin", "/admin/{*route}"},
            produces = "text/html;charset=UTF-8")
    ResponseEntity<String> page() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = HexFormat.of().formatHex(bytes);
        return ResponseEntity.ok()
                .header("Content-Security-Policy", contentSecurityPolicy(nonce))
                .cacheControl(CacheControl.noStore())
                .body(files.page(nonce));
    }

    /** The name of a file changes with its content, so that it can be kept for good. */
    @GetMapping("/admin/assets/{name}")
    ResponseEntity<byte[]> asset(@PathVariable("name") String name) {
        byte[] file = files.asset(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, DeskFiles.mediaType(name))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(file);
    }

    /** Nothing from another host but pictures that a text shows; no script and no style in the page but the editor's own. */
    private static String contentSecurityPolicy(String nonce) {
        return "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-" + nonce
                + "'; img-src 'self' https: data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none';"
                + " frame-ancestors 'none'";
    }
}
