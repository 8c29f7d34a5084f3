package dev.portfolio.web.importing;

import dev.portfolio.application.importing.ImportReport;
import dev.portfolio.application.importing.ImportUpload;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.importing.UploadedFile;
import dev.portfolio.web.upload.MultipartBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Imports of files that somebody sends. */
@RestController
@RequestMapping(path = "/api/v1/admin/imports", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Imports")
final class ImportController {

    private static final String FILE = "file";

    private final ImportUpload importUpload;
    private final ImportLimit limit;

    ImportController(ImportUpload importUpload, ImportLimit limit) {
        this.importUpload = importUpload;
        this.limit = limit;
    }

    @PostMapping
    @Operation(
            operationId = "importFiles",
            summary = "Takes files in as posts, projects and certifications, with their pictures.",
            description =
                    "As the command `import` does: a file that cannot be taken stops no other, and a second import"
                            + " of the same files changes nothing.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MultipartBody.MEDIA_TYPE,
                                            schema = @Schema(implementation = ImportForm.class))))
    ImportResponse take(
            @Parameter(hidden = true) Editor editor,
            ImportParameters parameters,
            @Parameter(hidden = true) MultipartBody body) {
        boolean dryRun = parameters.isDryRun();
        ImportReport report =
                importUpload.execute(new ImportUpload.Command(editor, files(body.upTo(limit.bytes())), dryRun));
        return ImportResponse.from(report, dryRun);
    }

    private static Supplier<Optional<UploadedFile>> files(MultipartBody body) {
        return () -> body.next().map(ImportController::file);
    }

    private static UploadedFile file(MultipartBody.Part part) {
        if (!part.name().equals(FILE)) {
            throw new Invalid(part.name(), "is not known; allowed: " + FILE);
        }
        return new UploadedFile(
                part.fileName().orElseThrow(() -> new Invalid(FILE, "is a text; it has to be a file")), part.content());
    }
}
