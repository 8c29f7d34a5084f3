package dev.portfolio.web.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.application.feed.GetFeed;
import dev.portfolio.domain.post.Post;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
record JsonFeed(
        String version,
        String title,
        @JsonProperty("home_page_url") String homePageUrl,
        @JsonProperty("feed_url") String feedUrl,
        List<Item> items) {

    static final String MEDIA_TYPE = "application/feed+json";
    static final String PATH = "/feed.json";

    /** A post. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_html") String contentHtml,
            @Nullable String summary,
            @JsonProperty("date_published") @Nullable Instant datePublished,
            @JsonProperty("date_modified") Instant dateModified,
            List<String> tags) {}

    static JsonFeed of(GetFeed.Feed feed, SiteAddresses addresses) {
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                addresses.site().title(),
                addresses.home().toASCIIString(),
                addresses.at(PATH).toASCIIString(),
                feed.entries().stream().map(JsonFeed::item).toList());
    }

    private static Item item(GetFeed.Entry entry) {
        Post post = entry.post();
        return new Item(
                "urn:uuid:" + post.id(),
                entry.address().toASCIIString(),
                post.title(),
                entry.html() == null ? "" : entry.html(),
                post.excerpt(),
                post.publication().publishedAt(),
                post.timestamps().updatedAt(),
                post.tags().values());
    }
}
