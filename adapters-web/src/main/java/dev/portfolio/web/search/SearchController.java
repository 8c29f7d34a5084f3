package dev.portfolio.web.search;

import dev.portfolio.application.search.SearchContent;
import dev.portfolio.web.limit.Limited;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Searching. */
@RestController
@RequestMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Search")
final class SearchController {

    private final SearchContent searchContent;

    SearchController(SearchContent searchContent) {
        this.searchContent = searchContent;
    }

    @GetMapping
    @Limited(Limited.Kind.SEARCH)
    @Operation(
            operationId = "search",
            summary = "Published content that answers a question.",
            description =
                    "Looks for the meaning of the question as well as for its words. When the embedding model cannot"
                            + " be reached, the words answer alone and `degraded` is true.")
    SearchResponse search(SearchParameters parameters) {
        SearchContent.Query query = parameters.toQuery();
        SearchContent.Answer answer = searchContent.execute(query);
        return query.explain() ? SearchResponse.explained(answer) : SearchResponse.from(answer);
    }
}
