package dev.portfolio.web.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.domain.search.Contribution;
import dev.portfolio.domain.search.Excerpt;
import dev.portfolio.domain.search.KeywordMatch;
import dev.portfolio.domain.search.MeaningMatch;
import dev.portfolio.domain.search.SearchResult;
import dev.portfolio.domain.search.Words;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why an item is among the results. */
@Schema(
        name = "SearchExplanation",
        description = "Why an item is among the results. The score is the sum of the shares.")
record Explanation(
        @Schema(description = "What it has by its meaning; null where only words matched.") @Nullable
        ByMeaning meaning,

        @Schema(description = "What it has by its words; null where only the meaning is near.") @Nullable
        ByKeywords keywords,

        @ArraySchema(
                arraySchema =
                        @Schema(
                                description =
                                        "What the question has in quotation marks and the item in just these words. Empty"
                                                + " where nothing was quoted, nothing has all of it, or only the meaning"
                                                + " was asked."),
                schema = @Schema(example = "connection pool"))
        List<String> phrases,

        @JsonProperty("matched_words")
        @ArraySchema(
                arraySchema =
                        @Schema(description = "The words of the excerpt that the question has, in whatever form."),
                schema = @Schema(example = "connections"))
        List<String> matchedWords) {

    static Explanation of(SearchResult result, List<String> phrases, Set<String> matchedWords) {
        return new Explanation(
                result.meaning() == null ? null : ByMeaning.of(result.meaning()),
                result.keywords() == null ? null : ByKeywords.of(result.keywords()),
                phrases,
                Words.in(Excerpt.of(result.excerpt())).stream()
                        .filter(matchedWords::contains)
                        .toList());
    }

    /** What an item has by its meaning. */
    @Schema(name = "SearchByMeaning", description = "What an item has by its meaning.")
    record ByMeaning(
            @Schema(description = "How much of the score it is.", example = "0.6")
            double share,

            @Schema(
                    description =
                            "The mean of the cosine similarities of the item's beginning and of its nearest passage, by which"
                                    + " semantic search orders; in hybrid search the share comes of the passage alone.",
                    example = "0.74")
            double similarity,

            @Schema(description = "The nearest passage.", example = "A pool keeps connections open.")
            String passage) {

        static ByMeaning of(Contribution<MeaningMatch> contribution) {
            MeaningMatch match = contribution.match();
            return new ByMeaning(contribution.share(), match.similarity(), match.passage());
        }
    }

    /** What an item has by its words. */
    @Schema(name = "SearchByKeywords", description = "What an item has by its words.")
    record ByKeywords(
            @Schema(description = "How much of the score it is.", example = "0.4")
            double share,

            @Schema(description = "The BM25 score of its best passage.", example = "11.3")
            double bm25,

            @Schema(description = "That passage.", example = "A pool keeps connections open.")
            String passage) {

        static ByKeywords of(Contribution<KeywordMatch> contribution) {
            KeywordMatch match = contribution.match();
            return new ByKeywords(contribution.share(), match.score(), match.passage());
        }
    }
}
