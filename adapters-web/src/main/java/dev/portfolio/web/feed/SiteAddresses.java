package dev.portfolio.web.feed;

import dev.portfolio.domain.content.PublishedItem;
import dev.portfolio.domain.content.Slug;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Absolute addresses on the public site. None is taken from a request's headers, which anybody may write. */
record SiteAddresses(String base, PublicSite site) {

    static SiteAddresses of(PublicSite site, HttpServletRequest request) {
        return new SiteAddresses(site.address().orElseGet(() -> "http://localhost:" + request.getLocalPort()), site);
    }

    URI home() {
        return URI.create(base + "/");
    }

    /** @param path with a slash before it */
    URI at(String path) {
        return URI.create(base + path);
    }

    URI post(Slug slug) {
        return at(site.postPath().replace(PublicSite.SLUG, encoded(slug)));
    }

    URI of(PublishedItem item) {
        return switch (item.ref().type()) {
            case POST -> post(item.slug());
            case PROJECT -> at(site.projectPath().replace(PublicSite.SLUG, encoded(item.slug())));
            case CERTIFICATION -> throw new IllegalArgumentException("A certification has no address.");
        };
    }

    private static String encoded(Slug slug) {
        return UriUtils.encodePathSegment(slug.value(), StandardCharsets.UTF_8);
    }
}
