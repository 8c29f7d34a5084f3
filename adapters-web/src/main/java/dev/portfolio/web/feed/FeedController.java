package dev.portfolio.web.feed;

import dev.portfolio.application.feed.GetFeed;
import dev.portfolio.application.feed.ListPublished;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.PublishedItem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Feeds and the sitemap, in their own media type whatever {@code Accept} says: those who follow them ask for all sorts of
 * things.
 */
@RestController
final class FeedController {

    private static final int ENTRIES = 20;

    private final GetFeed getFeed;
    private final ListPublished listPublished;
    private final PublicSite site;
    private final JsonMapper json;

    FeedController(GetFeed getFeed, ListPublished listPublished, PublicSite site, JsonMapper json) {
        this.getFeed = getFeed;
        this.listPublished = listPublished;
        this.site = site;
        this.json = json;
    }

    @GetMapping(AtomFeed.PATH)
    void atom(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SiteAddresses addresses = SiteAddresses.of(site, request);
        GetFeed.Feed feed = getFeed.execute(new GetFeed.Query(ENTRIES, slug -> addresses.of(ContentType.POST, slug)));
        answer(response, AtomFeed.MEDIA_TYPE, AtomFeed.of(feed, addresses), feed.updatedAt());
    }

    @GetMapping(JsonFeed.PATH)
    void json(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SiteAddresses addresses = SiteAddresses.of(site, request);
        GetFeed.Feed feed = getFeed.execute(new GetFeed.Query(ENTRIES, slug -> addresses.of(ContentType.POST, slug)));
        byte[] body = json.writeValueAsBytes(JsonFeed.of(feed, addresses));
        answer(response, JsonFeed.MEDIA_TYPE, body, feed.updatedAt());
    }

    @GetMapping(Sitemap.PATH)
    void sitemap(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<PublishedItem> items = listPublished.execute(new ListPublished.Query(Sitemap.MOST_ADDRESSES - 1));
        Instant updatedAt = items.isEmpty() ? Instant.EPOCH : items.getFirst().updatedAt();
        answer(response, Sitemap.MEDIA_TYPE, Sitemap.of(items, SiteAddresses.of(site, request)), updatedAt);
    }

    /**
     * Written past Spring, which would answer {@code If-Modified-Since} by the date: an entry that is taken back makes a feed
     * newer and its date older. The tag is what tells.
     */
    private static void answer(HttpServletResponse response, String mediaType, byte[] body, Instant updatedAt)
            throws IOException {
        response.setContentType(mediaType);
        response.setDateHeader(HttpHeaders.LAST_MODIFIED, updatedAt.toEpochMilli());
        response.getOutputStream().write(body);
    }
}
