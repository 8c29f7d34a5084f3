package dev.portfolio.web.desk;

import dev.portfolio.application.backup.MakeBackup;
import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.backup.BackupFile;
import dev.portfolio.web.edge.EntityTagFilter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything in one file, to be kept elsewhere. */
@RestController
@RequestMapping(path = EntityTagFilter.BACKUP, produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
@Tag(name = "Backup")
final class BackupController {

    private final MakeBackup makeBackup;

    BackupController(MakeBackup makeBackup) {
        this.makeBackup = makeBackup;
    }

    @GetMapping
    @Operation(
            operationId = "downloadBackup",
            summary = "The whole database in one checked file, as `db:backup` writes it.",
            description = "It is sent when it is complete. It holds password hashes; `db:restore` brings it back.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    void download(@Parameter(hidden = true) Administrator by, @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        try (BackupFile backup = makeBackup.execute(new MakeBackup.Command(by))) {
            response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
            response.setContentLengthLong(backup.bytes());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(backup.name())
                            .build()
                            .toString());
            Files.copy(backup.path(), response.getOutputStream());
        }
    }
}
