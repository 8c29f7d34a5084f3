package dev.portfolio.web.media;

import dev.portfolio.application.media.ChangeAltText;
import dev.portfolio.application.media.DeleteMedia;
import dev.portfolio.application.media.UploadMedia;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.media.MediaLimit;
import dev.portfolio.web.body.Members;
import dev.portfolio.web.condition.IfMatch;
import dev.portfolio.web.condition.ItemTags;
import dev.portfolio.web.upload.MultipartBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Uploading, describing and deleting pictures. */
@RestController
@RequestMapping(path = MediaWriteController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Media")
final class MediaWriteController {

    static final String PATH = "/api/v1/media";

    private final UploadMedia uploadMedia;
    private final ChangeAltText changeAltText;
    private final DeleteMedia deleteMedia;
    private final MediaLimit limit;
    private final ItemTags tags;

    MediaWriteController(
            UploadMedia uploadMedia,
            ChangeAltText changeAltText,
            DeleteMedia deleteMedia,
            MediaLimit limit,
            ItemTags tags) {
        this.uploadMedia = uploadMedia;
        this.changeAltText = changeAltText;
        this.deleteMedia = deleteMedia;
        this.limit = limit;
        this.tags = tags;
    }

    @PostMapping
    @Operation(
            operationId = "uploadMedia",
            summary = "Keeps a picture.",
            description = "What it is, its bytes tell; its metadata, such as where it was taken, are not kept. The same"
                    + " content twice is the same picture, answered with 200 and as it is.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MultipartBody.MEDIA_TYPE,
                                            schema = @Schema(implementation = MediaUpload.Form.class))))
    @ApiResponse(
            responseCode = "201",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "The address of the new item.",
                            schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = MediaResponse.class)))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MediaResponse.class)))
    ResponseEntity<MediaResponse> upload(
            @Parameter(hidden = true) Editor editor, @Parameter(hidden = true) MultipartBody body) {
        MediaUpload upload = MediaUpload.read(body, limit);
        UploadMedia.Taken taken =
                uploadMedia.execute(new UploadMedia.Command(editor, upload.fileName(), upload.content(), upload.alt()));
        MediaResponse response = MediaResponse.from(taken.media());
        ResponseEntity.BodyBuilder answer =
                taken.isNew() ? ResponseEntity.created(URI.create(PATH + "/" + response.id())) : ResponseEntity.ok();
        return answer.cacheControl(CacheControl.noStore()).body(response);
    }

    @PatchMapping(path = "/{id}", consumes = Members.MERGE_PATCH)
    @Operation(
            operationId = "patchMedia",
            summary = "Changes what is said of a picture (RFC 7396): null clears.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = MediaPatch.class))))
    ResponseEntity<MediaResponse> patch(
            @Parameter(hidden = true) Editor editor,
            @PathVariable("id") @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            @Parameter(hidden = true) IfMatch ifMatch,
            @Parameter(hidden = true) Members body) {
        return tags.changed(MediaResponse.from(changeAltText.execute(new ChangeAltText.Command(
                editor, id, ifMatch.required().on(MediaResponse::from), MediaPatch.alt(body)))));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteMedia", summary = "Deletes a picture. Content that shows it is not changed.")
    void delete(
            @Parameter(hidden = true) Editor editor,
            @PathVariable("id") @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            @Parameter(hidden = true) IfMatch ifMatch) {
        deleteMedia.execute(
                new DeleteMedia.Command(editor, id, ifMatch.required().on(MediaResponse::from)));
    }
}
