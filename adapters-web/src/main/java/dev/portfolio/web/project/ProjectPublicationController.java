package dev.portfolio.web.project;

import dev.portfolio.application.project.PublishProject;
import dev.portfolio.application.project.UnpublishProject;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.web.condition.IfMatch;
import dev.portfolio.web.condition.ItemTags;
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

/** Publishing projects. */
@RestController
@RequestMapping(path = "/api/v1/projects", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Projects")
final class ProjectPublicationController {

    private final PublishProject publishProject;
    private final UnpublishProject unpublishProject;
    private final ItemTags tags;

    ProjectPublicationController(PublishProject publishProject, UnpublishProject unpublishProject, ItemTags tags) {
        this.publishProject = publishProject;
        this.unpublishProject = unpublishProject;
        this.tags = tags;
    }

    @PostMapping("/{id}/publish")
    @Operation(
            operationId = "publishProject",
            summary = "Lets everybody see a project; one that is published stays as it is.")
    ResponseEntity<ProjectResponse> publish(
            @Parameter(hidden = true) Editor editor,
            @PathVariable("id") @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            @Parameter(hidden = true) IfMatch ifMatch) {
        return tags.changed(ProjectResponse.from(
                publishProject.execute(new PublishProject.Command(editor, id, ifMatch.on(ProjectResponse::from)))));
    }

    @PostMapping("/{id}/unpublish")
    @Operation(operationId = "unpublishProject", summary = "Makes a project a draft.")
    ResponseEntity<ProjectResponse> unpublish(
            @Parameter(hidden = true) Editor editor,
            @PathVariable("id") @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            @Parameter(hidden = true) IfMatch ifMatch) {
        return tags.changed(ProjectResponse.from(
                unpublishProject.execute(new UnpublishProject.Command(editor, id, ifMatch.on(ProjectResponse::from)))));
    }
}
