package dev.portfolio.web.project;

import dev.portfolio.application.project.RestoreProject;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.web.condition.IfMatch;
import dev.portfolio.web.condition.ItemTags;
import dev.portfolio.web.condition.NeedsIfMatch;
import dev.portfolio.web.revision.RevisionNumber;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bringing earlier revisions of projects back. */
@RestController
@RequestMapping(path = "/api/v1/projects", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Revisions")
final class ProjectRestoreController {

    private final RestoreProject restoreProject;
    private final ItemTags tags;

    ProjectRestoreController(RestoreProject restoreProject, ItemTags tags) {
        this.restoreProject = restoreProject;
        this.tags = tags;
    }

    @PostMapping("/{id}/revisions/{number}/restore")
    @NeedsIfMatch
    @Operation(
            operationId = "restoreProject",
            summary =
                    "Gives a project again what this revision says, as a new revision; published or not, it stays so.")
    ResponseEntity<ProjectResponse> restore(
            @Parameter(hidden = true) Editor editor,
            @PathVariable("id") @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            @PathVariable("number")
                    @Parameter(description = "The revision's number.", schema = @Schema(type = "integer"))
                    String number,
            @Parameter(hidden = true) IfMatch ifMatch) {
        return tags.changed(ProjectResponse.from(restoreProject.execute(new RestoreProject.Command(
                editor, id, RevisionNumber.of(number), ifMatch.required().on(ProjectResponse::from)))));
    }
}
