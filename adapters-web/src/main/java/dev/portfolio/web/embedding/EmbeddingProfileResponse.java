package dev.portfolio.web.embedding;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.application.embedding.GetEmbeddingStatus;
import dev.portfolio.domain.embedding.EmbeddingBacklog;
import dev.portfolio.domain.embedding.EmbeddingProfile;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

/** A model and how far it is. */
@Schema(name = "EmbeddingProfile", description = "An embedding model and how much is embedded by it.")
record EmbeddingProfileResponse(
        @Schema(description = "What its vectors are called.", example = "bge-m3")
        String name,

        @Schema(description = "As its provider names it.", example = "bge-m3")
        String model,

        @Schema(
                description = "`active` answers questions, `building` is being made, `retired` is kept for a day.",
                allowableValues = {"building", "active", "retired"},
                example = "active")
        String state,

        @Schema(description = "How many numbers a vector has.", example = "1024")
        int dimension,

        @Schema(description = "All posts, projects and certifications, drafts included.", example = "282")
        long items,

        @JsonProperty("indexed_items") @Schema(description = "Those of which every text has a vector.", example = "280")
        long indexedItems,

        @Schema(description = "Items that wait to be embedded.", example = "2")
        long waiting,

        @Schema(description = "Those of them whose last attempt failed.", example = "1")
        long failing,

        @Schema(description = "Why, the most frequent first.")
        List<FailureResponse> reasons) {

    /** Why items failed. */
    @Schema(name = "EmbeddingFailure", description = "Why items could not be embedded.")
    record FailureResponse(
            @Schema(
                    description = "What the model or the network said.",
                    example = "The embedding model does not answer.")
            String reason,

            @Schema(description = "How many items.", example = "1")
            long items) {

        static FailureResponse from(EmbeddingBacklog.Reason reason) {
            return new FailureResponse(reason.text(), reason.items());
        }
    }

    static EmbeddingProfileResponse from(GetEmbeddingStatus.Status status) {
        EmbeddingProfile profile = status.profile();
        return new EmbeddingProfileResponse(
                profile.name(),
                profile.recipe().model(),
                profile.state().name().toLowerCase(Locale.ROOT),
                profile.dimension(),
                status.counts().items(),
                status.counts().indexedItems(),
                status.backlog().waiting(),
                status.backlog().failing(),
                status.backlog().reasons().stream().map(FailureResponse::from).toList());
    }
}
