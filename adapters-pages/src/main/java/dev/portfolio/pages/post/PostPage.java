package dev.portfolio.pages.post;

import dev.portfolio.application.post.PostView;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.search.SearchResult;
import dev.portfolio.pages.article.ArticleHtml;
import dev.portfolio.pages.article.Articles;
import dev.portfolio.pages.article.ReadingTime;
import dev.portfolio.pages.article.RelatedLink;
import dev.portfolio.pages.layout.Head;
import dev.portfolio.pages.layout.ReadableDate;
import dev.portfolio.pages.site.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A post, to be read.
 *
 * @param minutes that reading it takes
 */
record PostPage(Post post, ArticleHtml article, int minutes, List<RelatedLink> related) {

    static PostPage of(PostView view, Articles articles) {
        return new PostPage(view.post(), articles.of(view.html()), ReadingTime.minutes(view.html()), List.of());
    }

    PostPage followedBy(List<SearchResult> results, Site site) {
        return new PostPage(post, article, minutes, RelatedLink.of(results, site.addresses()));
    }

    @Nullable
    ReadableDate date() {
        return post.publication().publishedAt() == null
                ? null
                : ReadableDate.of(post.publication().publishedAt());
    }

    Head head(Site site) {
        return Head.of(post.title(), post.excerpt(), site.addresses().post(post.slug()), "Posts")
                .publishedAt(post.publication().publishedAt())
                .with(article.scripts())
                .about(facts(site));
    }

    private Map<String, Object> facts(Site site) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("@type", "BlogPosting");
        facts.put("headline", post.title());
        if (post.excerpt() != null) {
            facts.put("description", post.excerpt());
        }
        if (post.publication().publishedAt() != null) {
            facts.put("datePublished", post.publication().publishedAt().toString());
        }
        facts.put("dateModified", post.timestamps().updatedAt().toString());
        if (!post.tags().values().isEmpty()) {
            facts.put("keywords", post.tags().values());
        }
        facts.put("author", Map.of("@type", "Person", "name", site.name()));
        return facts;
    }
}
