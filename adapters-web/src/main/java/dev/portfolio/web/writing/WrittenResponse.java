package dev.portfolio.web.writing;

import dev.portfolio.application.writing.WriteText;
import io.swagger.v3.oas.annotations.media.Schema;

/** What the assistant wrote. */
@Schema(name = "Written", description = "What the assistant wrote. Nothing is saved.")
record WrittenResponse(
        @Schema(description = "Markdown.", example = "A pool keeps connections open.")
        String text,

        @Schema(description = "Whether it is all; false where the limit of tokens ended it.", example = "true")
        boolean complete) {

    static WrittenResponse from(WriteText.Written written) {
        return new WrittenResponse(written.text(), written.complete());
    }
}
