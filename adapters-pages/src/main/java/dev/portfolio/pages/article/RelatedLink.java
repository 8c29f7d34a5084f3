package dev.portfolio.pages.article;

import dev.portfolio.domain.search.SearchResult;
import dev.portfolio.pages.site.SiteAddresses;
import java.util.List;

/**
 * What to read next.
 *
 * @param kind as in {@code Post}
 */
public record RelatedLink(String title, String path, String kind) {

    public static List<RelatedLink> of(List<SearchResult> results, SiteAddresses addresses) {
        return results.stream()
                .map(SearchResult::item)
                .map(item -> new RelatedLink(
                        item.title(), addresses.of(item), Kinds.of(item.ref().type())))
                .toList();
    }
}
