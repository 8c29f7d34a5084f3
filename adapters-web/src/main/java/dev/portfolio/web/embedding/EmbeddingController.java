package dev.portfolio.web.embedding;

import dev.portfolio.application.embedding.GetEmbeddingStatus;
import dev.portfolio.application.embedding.StartRebuild;
import dev.portfolio.domain.account.Administrator;
import dev.portfolio.web.body.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is embedded by which model. */
@RestController
@RequestMapping(path = "/api/v1/admin/embeddings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Embeddings")
final class EmbeddingController {

    private final GetEmbeddingStatus getEmbeddingStatus;
    private final StartRebuild startRebuild;

    EmbeddingController(GetEmbeddingStatus getEmbeddingStatus, StartRebuild startRebuild) {
        this.getEmbeddingStatus = getEmbeddingStatus;
        this.startRebuild = startRebuild;
    }

    @GetMapping
    @Operation(
            operationId = "getEmbeddings",
            summary = "For each embedding model: how much is indexed by it, what waits, what fails and why.")
    ResponseEntity<EmbeddingProfileList> status(@Parameter(hidden = true) Administrator by) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(current(by));
    }

    @PostMapping(path = "/rebuild", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @ApiResponse(responseCode = "202")
    @Operation(
            operationId = "rebuildEmbeddings",
            summary = "Embed what has no vectors, or everything by another model.",
            description = """
                    The server does it in the background; the answer is the state as it is now, and `GET` on the same path \\
                    tells how far it is. Another model is built beside the one in use, which answers until nothing is \\
                    missing. Its key comes from the settings of the server.""",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = RebuildRequest.class))))
    EmbeddingProfileList rebuild(@Parameter(hidden = true) Administrator by, @Parameter(hidden = true) Members body) {
        startRebuild.execute(RebuildRequest.command(by, body));
        return current(by);
    }

    private EmbeddingProfileList current(Administrator by) {
        return EmbeddingProfileList.from(getEmbeddingStatus.execute(new GetEmbeddingStatus.Query(by)));
    }
}
