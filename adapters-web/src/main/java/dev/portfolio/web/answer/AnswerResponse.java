package dev.portfolio.web.answer;

import dev.portfolio.application.answer.AskPortfolio;
import dev.portfolio.domain.answer.Source;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer and what it rests on. */
@Schema(name = "Answer", description = "An answer and what it rests on.")
record AnswerResponse(
        @Schema(
                description = "Plain text; each sentence has the number of its source.",
                example = "A pool keeps connections open. [1]")
        String answer,

        @Schema(
                description =
                        "`generated` by a chat model and held against the sources, or `extractive`: sentences of the"
                                + " sources, word for word.",
                allowableValues = {"generated", "extractive"},
                example = "extractive")
        String kind,

        @Schema(description = "Whether nothing in the portfolio answers the question.", example = "false")
        boolean refused,

        @Schema(
                description = "Whether only words could be compared, because the embedding model cannot be reached.",
                example = "false")
        boolean degraded,

        @Schema(description = "What the answer cites; empty where it is refused.")
        List<CitedSource> sources) {

    static AnswerResponse from(AskPortfolio.Reply reply) {
        return new AnswerResponse(
                reply.answer().text(),
                reply.kind().key(),
                reply.answer().refused(),
                reply.degraded(),
                reply.answer().sources().stream().map(CitedSource::from).toList());
    }

    /** A passage that the answer cites. */
    @Schema(name = "CitedSource", description = "A passage that the answer cites.")
    record CitedSource(
            @Schema(description = "By which the answer cites it.", example = "1")
            int number,

            @Schema(
                    allowableValues = {"project", "post", "certification"},
                    example = "post")
            String type,

            @Schema(format = "uuid", example = "0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11")
            String id,

            @Schema(description = "Null for certifications.", example = "inside-the-pool") @Nullable
            String slug,

            @Schema(example = "Inside the pool") String title,

            @Schema(description = "Plain text.", example = "A pool keeps connections open and asks each now and then.")
            String passage) {

        static CitedSource from(Source source) {
            return new CitedSource(
                    source.number(),
                    source.item().ref().type().key(),
                    source.item().ref().id().toString(),
                    source.item().slug() == null ? null : source.item().slug().value(),
                    source.item().title(),
                    source.passage());
        }
    }
}
