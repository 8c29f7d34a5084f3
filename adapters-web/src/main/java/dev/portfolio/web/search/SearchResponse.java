package dev.portfolio.web.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.portfolio.application.search.SearchContent;
import dev.portfolio.domain.search.Excerpt;
import dev.portfolio.domain.search.SearchResult;
import dev.portfolio.web.page.Listing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found. */
@Schema(name = "SearchResults", description = "What was found, best first.")
record SearchResponse(
        List<Item> items,

        @Schema(
                description = "How it was looked for.",
                allowableValues = {"hybrid", "semantic", "keyword"},
                example = "hybrid")
        String mode,

        @Schema(
                description =
                        "Whether the keywords had to answer alone, because the embedding model cannot be reached.",
                example = "false")
        boolean degraded)
        implements Listing {

    static SearchResponse from(SearchContent.Answer answer) {
        return new SearchResponse(
                answer.items().stream().map(Item::from).toList(), answer.mode().key(), answer.degraded());
    }

    /** As {@link #from}, each item with the reasons why it is there. */
    static SearchResponse explained(SearchContent.Answer answer) {
        return new SearchResponse(
                answer.items().stream()
                        .map(result ->
                                Item.from(result, Explanation.of(result, answer.phrases(), answer.matchedWords())))
                        .toList(),
                answer.mode().key(),
                answer.degraded());
    }

    /** An item that was found. */
    @Schema(name = "SearchResult", description = "An item that was found.")
    record Item(
            @Schema(
                    allowableValues = {"project", "post", "certification"},
                    example = "post")
            String type,

            @Schema(format = "uuid", example = "0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11")
            String id,

            @Schema(description = "Null for certifications.", example = "keeping-database-connections-alive") @Nullable
            String slug,

            @Schema(example = "Keeping database connections alive")
            String title,

            @Schema(
                    description = "The passage that fits best, as plain text of at most 300 characters.",
                    example = "A pool keeps connections open and asks each now and then whether it is still alive…")
            String excerpt,

            @Schema(description = "What the items are sorted by; comparable within one answer only.", example = "0.87")
            double score,

            @Schema(
                    description = "The cosine distance of the nearest passage (0 = same direction, 2 = opposite); null"
                            + " where only the keywords matched.",
                    example = "0.31")
            @Nullable
            Double distance,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    description = "Why it is there; only where `explain=true` asked for it.",
                    requiredMode = Schema.RequiredMode.NOT_REQUIRED)
            @Nullable
            Explanation explanation) {

        static Item from(SearchResult result) {
            return from(result, null);
        }

        static Item from(SearchResult result, @Nullable Explanation explanation) {
            return new Item(
                    result.item().ref().type().key(),
                    result.item().ref().id().toString(),
                    result.item().slug() == null ? null : result.item().slug().value(),
                    result.item().title(),
                    Excerpt.of(result.excerpt()),
                    result.score(),
                    result.distance(),
                    explanation);
        }
    }
}
