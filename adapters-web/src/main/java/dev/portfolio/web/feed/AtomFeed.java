package dev.portfolio.web.feed;

import dev.portfolio.application.feed.GetFeed;
import dev.portfolio.domain.post.Post;

/** The feed as Atom (RFC 4287). */
final class AtomFeed {

    static final String MEDIA_TYPE = "application/atom+xml;charset=UTF-8";
    static final String PATH = "/feed.xml";

    private AtomFeed() {}

    static byte[] of(GetFeed.Feed feed, SiteAddresses addresses) {
        String title = addresses.site().title();
        XmlDocument atom = new XmlDocument("feed", "http://www.w3.org/2005/Atom")
                .element("id", addresses.home().toASCIIString())
                .element("title", title)
                .element("updated", feed.updatedAt().toString())
                .start("author")
                .element("name", title)
                .end();
        link(atom, "self", addresses.at(PATH).toASCIIString());
        link(atom, "alternate", addresses.home().toASCIIString());
        feed.entries().forEach(entry -> entry(atom, entry));
        return atom.end().bytes();
    }

    private static void entry(XmlDocument atom, GetFeed.Entry entry) {
        Post post = entry.post();
        atom.start("entry")
                .element("id", "urn:uuid:" + post.id())
                .element("title", post.title())
                .element("published", String.valueOf(post.publication().publishedAt()))
                .element("updated", post.timestamps().updatedAt().toString());
        link(atom, "alternate", entry.address().toASCIIString());
        post.tags()
                .values()
                .forEach(tag -> atom.start("category").attribute("term", tag).end());
        if (post.excerpt() != null) {
            atom.element("summary", post.excerpt());
        }
        if (entry.html() != null) {
            atom.start("content").attribute("type", "html").text(entry.html()).end();
        }
        atom.end();
    }

    private static void link(XmlDocument atom, String relation, String address) {
        atom.start("link").attribute("rel", relation).attribute("href", address).end();
    }
}
