package dev.portfolio.web.writing;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.writing.WritingTask;
import dev.portfolio.web.body.Members;
import io.swagger.v3.oas.annotations.media.Schema;

/** What the assistant is to write. */
@Schema(name = "Write", description = "What the assistant is to write.")
record WriteRequest(
        @Schema(
                description = "`write` makes a draft from title, outline and notes; `improve` makes a text better.",
                allowableValues = {"write", "improve"},
                example = "improve")
        String mode,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "Of the draft; needed to write.",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                maxLength = WritingTask.LONGEST_LINE)
        String title,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "What the draft goes through.",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                maxLength = WritingTask.LONGEST_TEXT)
        String outline,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "Facts for the draft; it invents none.",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                maxLength = WritingTask.LONGEST_TEXT)
        String notes,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "Markdown; needed to improve.",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                maxLength = WritingTask.LONGEST_TEXT,
                example = "A pool it keeps the connections open.")
        String text,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "What is to be better about the text.",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                maxLength = WritingTask.LONGEST_LINE,
                example = "shorter")
        String instruction) {

    private enum Mode {
        WRITE,
        IMPROVE;

        static Mode of(String text) {
            return switch (text) {
                case "write" -> WRITE;
                case "improve" -> IMPROVE;
                default -> throw new Invalid("mode", "has to be write or improve");
            };
        }
    }

    static WritingTask task(Members body) {
        body.need("mode");
        return switch (body.text("mode", Mode::of).from(Mode.WRITE)) {
            case WRITE -> draft(body);
            case IMPROVE -> improvement(body);
        };
    }

    private static WritingTask draft(Members body) {
        body.need("title");
        var title = body.text("title", text -> Texts.required("title", text, WritingTask.LONGEST_LINE));
        var outline = body.text("outline", text -> Texts.required("outline", text, WritingTask.LONGEST_TEXT));
        var notes = body.text("notes", text -> Texts.required("notes", text, WritingTask.LONGEST_TEXT));
        body.refuseTheRest();
        return new WritingTask.Draft(title.from("?"), outline.from(""), notes.from(""));
    }

    private static WritingTask improvement(Members body) {
        body.need("text");
        var text = body.text("text", value -> Texts.required("text", value, WritingTask.LONGEST_TEXT));
        var wish = body.text("instruction", value -> Texts.required("instruction", value, WritingTask.LONGEST_LINE));
        body.refuseTheRest();
        return new WritingTask.Improvement(text.from("?"), wish.from(""));
    }
}
