package dev.portfolio.pages.crawler;

import dev.portfolio.pages.site.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells crawlers what is worth their time (RFC 9309), and where the list of all pages is. */
@RestController
final class RobotsController {

    private static final MediaType PLAIN_TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Site site;

    RobotsController(Site site) {
        this.site = site;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        return ResponseEntity.ok().contentType(PLAIN_TEXT).body("""
            User-agent: *
            Disallow: /admin
            Disallow: /api/
            Disallow: /ask
            Disallow: /search

            Sitemap: %s
            """.formatted(
                        site.addresses().absolute("/sitemap.xml", request.getLocalPort())));
    }
}
