package dev.portfolio.web.certification;

import dev.portfolio.application.certification.CreateCertification;
import dev.portfolio.application.certification.DeleteCertification;
import dev.portfolio.application.certification.PatchCertification;
import dev.portfolio.application.certification.ReplaceCertification;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.web.body.Members;
import dev.portfolio.web.condition.IfMatch;
import dev.portfolio.web.condition.ItemTags;
import dev.portfolio.web.idempotency.Creations;
import dev.portfolio.web.idempotency.RepeatableCall;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Writing certifications. */
@RestController
@RequestMapping(path = "/api/v1/certifications", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Certifications")
final class CertificationWriteController {

    private static final String ID = "id";
    private static final String ITEM = "/{" + ID + "}";

    private final CreateCertification createCertification;
    private final ReplaceCertification replaceCertification;
    private final PatchCertification patchCertification;
    private final DeleteCertification deleteCertification;
    private final Creations creations;
    private final ItemTags tags;

    CertificationWriteController(
            CreateCertification createCertification,
            ReplaceCertification replaceCertification,
            PatchCertification patchCertification,
            DeleteCertification deleteCertification,
            Creations creations,
            ItemTags tags) {
        this.createCertification = createCertification;
        this.replaceCertification = replaceCertification;
        this.patchCertification = patchCertification;
        this.deleteCertification = deleteCertification;
        this.creations = creations;
        this.tags = tags;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "createCertification",
            summary = "Makes a certification.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = CertificationInput.class))))
    @ApiResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = CertificationResponse.class)))
    ResponseEntity<String> create(
            @Parameter(hidden = true) Editor editor,
            @Parameter(hidden = true) RepeatableCall call,
            @Parameter(hidden = true) Members body) {
        CreateCertification.Command command = new CreateCertification.Command(editor, CertificationBody.content(body));
        return creations.answer(
                new Creations.Call(editor, call, body),
                () -> CertificationResponse.from(createCertification.execute(command)),
                CertificationResponse::id);
    }

    @PutMapping(path = ITEM, consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "replaceCertification",
            summary = "Replaces what was written of a certification.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = CertificationInput.class))))
    ResponseEntity<CertificationResponse> replace(
            @Parameter(hidden = true) Editor editor,
            @PathVariable(ID) @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            @Parameter(hidden = true) IfMatch ifMatch,
            @Parameter(hidden = true) Members body) {
        return tags.changed(CertificationResponse.from(replaceCertification.execute(new ReplaceCertification.Command(
                editor, id, ifMatch.required().on(CertificationResponse::from), CertificationBody.content(body)))));
    }

    @PatchMapping(path = ITEM, consumes = Members.MERGE_PATCH)
    @Operation(
            operationId = "patchCertification",
            summary = "Changes single members of a certification (RFC 7396): null clears, a list replaces.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(ref = "#/components/schemas/CertificationPatch"))))
    ResponseEntity<CertificationResponse> patch(
            @Parameter(hidden = true) Editor editor,
            @PathVariable(ID) @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            @Parameter(hidden = true) IfMatch ifMatch,
            @Parameter(hidden = true) Members body) {
        return tags.changed(CertificationResponse.from(patchCertification.execute(new PatchCertification.Command(
                editor, id, ifMatch.required().on(CertificationResponse::from), CertificationBody.changes(body)))));
    }

    @DeleteMapping(ITEM)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteCertification", summary = "Deletes a certification.")
    void delete(
            @Parameter(hidden = true) Editor editor,
            @PathVariable(ID) @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            @Parameter(hidden = true) IfMatch ifMatch) {
        deleteCertification.execute(
                new DeleteCertification.Command(editor, id, ifMatch.required().on(CertificationResponse::from)));
    }
}
