package dev.portfolio.web.embedding;

import dev.portfolio.application.embedding.GetEmbeddingStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The models that have embedded something. */
@Schema(name = "EmbeddingProfileList", description = "The models, in the order in which they were begun.")
record EmbeddingProfileList(List<EmbeddingProfileResponse> items) {

    static EmbeddingProfileList from(List<GetEmbeddingStatus.Status> all) {
        return new EmbeddingProfileList(
                all.stream().map(EmbeddingProfileResponse::from).toList());
    }
}
