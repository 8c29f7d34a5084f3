package dev.portfolio.web.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An error as clients see it: a problem document (RFC 9457) with a stable code and the id of the request. */
@Schema(description = "What went wrong (RFC 9457). Programs look at `code`, people read `detail`.")
record Problem(
        @Schema(description = "Names the kind of problem; stable.", example = "urn:portfolio:problem:invalid")
        String type,

        @Schema(description = "The kind of problem in words.", example = "Invalid input")
        String title,

        @Schema(description = "The HTTP status.", example = "400")
        int status,

        @Schema(description = "What went wrong this time.", example = "limit: is 500; allowed is 1 to 100")
        String detail,

        @Schema(description = "The path that was asked for.", example = "/api/v1/posts")
        String instance,

        @Schema(description = "The kind of problem as a stable key.", example = "invalid")
        String code,

        @JsonProperty("request_id")
        @Schema(
                description = "The id of the request, as in the header X-Request-Id and in the server's log.",
                example = "0190c1f2-7a1c-4f6e-9a53-7a1f5f0c2b11")
        String requestId,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(
                description = "For invalid input: each thing that is wrong with it.",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        List<Fault> errors,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "For a slug that is taken: the item that has it.",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        Holder holder,

        @JsonProperty("suggested_slug")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "For a slug that is taken: one that was free a moment ago.",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                example = "connection-pooling-2")
        @Nullable
        String suggestedSlug) {

    Problem {
        errors = List.copyOf(errors);
    }

    /** One thing that is wrong with the input. */
    @Schema(name = "ProblemFault", description = "One thing that is wrong with the input.")
    record Fault(
            @Schema(
                    description = "Where it is: the plain name of a query parameter or path variable (`limit`), or a"
                            + " JSON pointer (RFC 6901) into the body (`/title`).",
                    example = "limit")
            String pointer,

            @Schema(description = "What is wrong and what would be right.", example = "is 500; allowed is 1 to 100")
            String detail) {}

    /** An item that has what somebody else wanted. */
    @Schema(name = "ProblemHolder", description = "An item that has what was wanted.")
    record Holder(
            @Schema(description = "The type of the item.", example = "post")
            String type,

            @Schema(description = "Its id.", example = "0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11", format = "uuid")
            String id,

            @Schema(description = "Its slug.", example = "connection-pooling")
            String slug) {}
}
