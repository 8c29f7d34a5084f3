package dev.portfolio.web.answer;

import dev.portfolio.application.answer.AskPortfolio;
import dev.portfolio.web.body.Members;
import dev.portfolio.web.limit.Limited;
import dev.portfolio.web.security.OpenToStrangers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Asking. */
@RestController
@RequestMapping("/api/v1/ai")
@Tag(name = "Answers")
final class AskController {

    private final AskPortfolio askPortfolio;
    private final JsonMapper json;

    AskController(AskPortfolio askPortfolio, JsonMapper json) {
        this.askPortfolio = askPortfolio;
        this.json = json;
    }

    @PostMapping(
            path = "/ask",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_EVENT_STREAM_VALUE})
    @OpenToStrangers
    @Limited(Limited.Kind.ASK)
    @Operation(
            operationId = "ask",
            summary = "An answer to a question, made of sentences of the published content, each with its source.",
            description =
                    "What nothing answers is refused. With `Accept: text/event-stream` the answer comes as server-sent"
                            + " events: `sources`, then `token` for each piece of the text, then `done`.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = AskRequest.class))))
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = AnswerResponse.class)),
                @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string"))
            })
    ResponseEntity<?> ask(
            @Parameter(hidden = true) Members body,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept) {
        AnswerResponse answer = AnswerResponse.from(askPortfolio.execute(AskRequest.query(body)));
        ResponseEntity.BodyBuilder response = ResponseEntity.ok().cacheControl(CacheControl.noStore());
        return accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE)
                ? response.contentType(MediaType.TEXT_EVENT_STREAM).body(AnswerEvents.of(answer, json))
                : response.contentType(MediaType.APPLICATION_JSON).body(answer);
    }
}
