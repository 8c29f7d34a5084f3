package dev.portfolio.web.writing;

import dev.portfolio.application.writing.WriteText;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.chat.Cancellation;
import dev.portfolio.domain.writing.WritingTask;
import dev.portfolio.web.body.Members;
import dev.portfolio.web.limit.Limited;
import dev.portfolio.web.stream.EventStream;
import dev.portfolio.web.stream.EventStreams;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Letting the assistant write. */
@RestController
@RequestMapping("/api/v1/ai")
@Tag(name = "Writing")
final class WriteController {

    private final WriteText writeText;
    private final EventStreams streams;

    WriteController(WriteText writeText, EventStreams streams) {
        this.writeText = writeText;
        this.streams = streams;
    }

    @PostMapping(
            path = "/write",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_EVENT_STREAM_VALUE})
    @Limited(Limited.Kind.ASK)
    @Operation(
            operationId = "write",
            summary = "A draft, or a better version of a text, by the chat model. Nothing is saved.",
            description = """
                    503 with the code `no_chat_model` where none is set up, 429 with `chat_budget_used_up` until the next \\
                    day (UTC) when the day's budget is used up. With `Accept: text/event-stream` the text comes as \\
                    server-sent events: `token`, `{"text": "..."}`, for each piece, then `done`, `{"complete": true}`; \\
                    if it breaks off, `error`, `{"code", "detail"}`.""",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = WriteRequest.class))))
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = WrittenResponse.class)),
                @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string"))
            })
    @Nullable
    ResponseEntity<WrittenResponse> write(
            @Parameter(hidden = true) Editor editor,
            @Parameter(hidden = true) Members body,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept,
            HttpServletResponse response) {
        WritingTask task = WriteRequest.task(body);
        if (EventStreams.wanted(accept)) {
            streams.answer(response, (events, clientGone) -> stream(editor, task, events, clientGone));
            return null;
        }
        WriteText.Command command = new WriteText.Command(editor, task, _ -> {}, new Cancellation());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(WrittenResponse.from(writeText.execute(command)));
    }

    private void stream(Editor editor, WritingTask task, EventStream events, Cancellation clientGone) {
        WriteText.Written written = writeText.execute(
                new WriteText.Command(editor, task, piece -> events.send("token", Map.of("text", piece)), clientGone));
        events.send("done", Map.of("complete", written.complete()));
    }
}
