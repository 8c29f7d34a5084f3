package dev.portfolio.web.desk;

import dev.portfolio.application.desk.PreviewMarkdown;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.web.body.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a text will look, while it is written. */
@RestController
@RequestMapping(path = "/api/v1/admin/preview", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Desk")
final class PreviewController {

    private final PreviewMarkdown previewMarkdown;

    PreviewController(PreviewMarkdown previewMarkdown) {
        this.previewMarkdown = previewMarkdown;
    }

    /** A text that is not saved. */
    @Schema(name = "PreviewText", description = "A text that is not saved.")
    record PreviewRequest(
            @Schema(
                    description = "Markdown.",
                    maxLength = Texts.BODY,
                    example = "# Pools\nA pool keeps connections open.")
            String body) {

        static String markdown(Members members) {
            members.need("body");
            var body = members.optionalText("body", text -> Texts.optional("body", text, Texts.BODY));
            members.refuseTheRest();
            return body.from(Optional.empty()).orElse("");
        }
    }

    /** How it will look. */
    @Schema(name = "Preview", description = "How a text will look.")
    record PreviewResponse(
            @Schema(description = "HTML that is safe in any page.", example = "<h1>Pools</h1>")
            String html) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "previewMarkdown",
            summary = "Markdown as the HTML that an item with it would have. Nothing is saved.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = PreviewRequest.class))))
    ResponseEntity<PreviewResponse> preview(
            @Parameter(hidden = true) Editor by, @Parameter(hidden = true) Members body) {
        String html = previewMarkdown.execute(new PreviewMarkdown.Query(by, PreviewRequest.markdown(body)));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new PreviewResponse(html));
    }
}
