package dev.portfolio.web.openapi;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The OpenAPI document as a page to read and to try. */
@Hidden
@RestController
final class ReferenceController {

    /** Nothing from another host, no script in the page itself. Swagger UI draws its icons from data addresses and styles inline. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Resource page = new ClassPathResource("reference/index.html", ReferenceController.class);

    @GetMapping(path = ReferenceFiles.PAGE, produces = "text/html;charset=UTF-8")
    ResponseEntity<Resource> page() {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .cacheControl(CacheControl.noCache())
                .body(page);
    }
}
