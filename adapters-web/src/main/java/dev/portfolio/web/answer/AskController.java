package dev.portfolio.web.answer;

import dev.portfolio.application.answer.AskPortfolio;
import dev.portfolio.domain.chat.Cancellation;
import dev.portfolio.web.body.Members;
import dev.portfolio.web.limit.AddressLimits;
import dev.portfolio.web.limit.Limited;
import dev.portfolio.web.security.OpenToStrangers;
import dev.portfolio.web.stream.EventStreams;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asking. */
@RestController
@RequestMapping("/api/v1/ai")
@Tag(name = "Answers")
final class AskController {

    private final AskPortfolio askPortfolio;
    private final EventStreams streams;
    private final AddressLimits addresses;

    AskController(AskPortfolio askPortfolio, EventStreams streams, AddressLimits addresses) {
        this.askPortfolio = askPortfolio;
        this.addresses = addresses;
        this.streams = streams;
    }

    @PostMapping(
            path = "/ask",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_EVENT_STREAM_VALUE})
    @OpenToStrangers
    @Limited(Limited.Kind.ASK)
    @Operation(
            operationId = "ask",
            summary = "An answer to a question from the published content, each sentence with its source.",
            description = """
                    What nothing answers is refused. `kind` says how the answer came about: `generated` by a chat model, \
                    or `extractive`, of sentences word for word, where there is no model or it cannot be asked now.

                    With `Accept: text/event-stream` the answer comes as server-sent events, the data of each a line of \
                    JSON: `sources`, a list of `CitedSource` that the answer may cite; `token` for each piece of the \
                    text, `{"text": "..."}`; then `done`, `{"kind", "refused", "degraded", "cited": [1, 2]}`. If the \
                    answer breaks off, `error` comes in place of `done`: `{"code", "detail"}`, as of a problem. Comments \
                    in between keep the connection alive.""",
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
    @Nullable
    ResponseEntity<AnswerResponse> ask(
            @Parameter(hidden = true) Members body,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept,
            HttpServletRequest request,
            HttpServletResponse response) {
        AskPortfolio.Query query = AskRequest.query(body).by(addresses.clientOf(request));
        if (EventStreams.wanted(accept)) {
            streams.answer(response, (events, clientGone) -> stream(query, new AnswerEvents(events), clientGone));
            return null;
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(AnswerResponse.from(askPortfolio.execute(query)));
    }

    private void stream(AskPortfolio.Query query, AnswerEvents audience, Cancellation clientGone) {
        audience.done(askPortfolio.execute(query.heardBy(audience, clientGone)));
    }
}
