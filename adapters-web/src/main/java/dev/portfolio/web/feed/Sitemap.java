package dev.portfolio.web.feed;

import dev.portfolio.domain.content.PublishedItem;
import java.util.List;

/** The addresses of everything that is published, for search engines (sitemaps.org). */
final class Sitemap {

    /** What one sitemap may hold. Who has more leaves out what was not changed for longest. */
    static final int MOST_ADDRESSES = 50_000;

    static final String MEDIA_TYPE = "application/xml;charset=UTF-8";
    static final String PATH = "/sitemap.xml";

    private Sitemap() {}

    /** @param items the last changed first, at most {@link #MOST_ADDRESSES} with the home page */
    static byte[] of(List<PublishedItem> items, SiteAddresses addresses) {
        XmlDocument sitemap = new XmlDocument("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
        sitemap.start("url").element("loc", addresses.home().toASCIIString());
        items.stream()
                .findFirst()
                .ifPresent(
                        newest -> sitemap.element("lastmod", newest.updatedAt().toString()));
        sitemap.end();
        items.forEach(item -> sitemap.start("url")
                .element("loc", addresses.of(item.ref().type(), item.slug()).toASCIIString())
                .element("lastmod", item.updatedAt().toString())
                .end());
        return sitemap.end().bytes();
    }
}
