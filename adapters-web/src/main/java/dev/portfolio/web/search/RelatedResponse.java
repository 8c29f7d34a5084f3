package dev.portfolio.web.search;

import dev.portfolio.domain.search.SearchResult;
import dev.portfolio.web.page.Listing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What is near to an item. */
@Schema(name = "RelatedItems", description = "What is near to an item in meaning, nearest first.")
record RelatedResponse(List<SearchResponse.Item> items) implements Listing {

    static RelatedResponse from(List<SearchResult> related) {
        return new RelatedResponse(
                related.stream().map(SearchResponse.Item::from).toList());
    }
}
