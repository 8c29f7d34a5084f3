package dev.portfolio.web.feed;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

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

    /** That of a post or a project. */
    URI of(ContentType type, Slug slug) {
        return at(site.pathOf(type, slug)
                .orElseThrow(() -> new IllegalArgumentException("A " + type.key() + " has no address.")));
    }
}
