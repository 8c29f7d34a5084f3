package dev.portfolio.web.project;

import dev.portfolio.application.project.CreateProject;
import dev.portfolio.application.project.DeleteProject;
import dev.portfolio.application.project.PatchProject;
import dev.portfolio.application.project.ReplaceProject;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.web.body.Members;
import dev.portfolio.web.condition.IfMatch;
import dev.portfolio.web.condition.ItemTags;
import dev.portfolio.web.idempotency.Creations;
import dev.portfolio.web.idempotency.RepeatableCall;
import dev.portfolio.web.revision.PatchParameters;
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

/** Writing projects. */
@RestController
@RequestMapping(path = "/api/v1/projects", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Projects")
final class ProjectWriteController {

    private static final String ID = "slug_or_id";
    private static final String ITEM = "/{" + ID + "}";

    private final CreateProject createProject;
    private final ReplaceProject replaceProject;
    private final PatchProject patchProject;
    private final DeleteProject deleteProject;
    private final Creations creations;
    private final ItemTags tags;

    ProjectWriteController(
            CreateProject createProject,
            ReplaceProject replaceProject,
            PatchProject patchProject,
            DeleteProject deleteProject,
            Creations creations,
            ItemTags tags) {
        this.createProject = createProject;
        this.replaceProject = replaceProject;
        this.patchProject = patchProject;
        this.deleteProject = deleteProject;
        this.creations = creations;
        this.tags = tags;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "createProject",
            summary = "Makes a project.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ProjectInput.class))))
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ProjectResponse.class)))
    ResponseEntity<String> create(
            @Parameter(hidden = true) Editor editor,
            @Parameter(hidden = true) RepeatableCall call,
            @Parameter(hidden = true) Members body) {
        CreateProject.Command command = new CreateProject.Command(editor, ProjectBody.content(body));
        return creations.answer(
                new Creations.Call(editor, call, body),
                () -> ProjectResponse.from(createProject.execute(command)),
                ProjectResponse::id);
    }

    @PutMapping(path = ITEM, consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "replaceProject",
            summary = "Replaces what was written of a project.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ProjectInput.class))))
    ResponseEntity<ProjectResponse> replace(
            @Parameter(hidden = true) Editor editor,
            @PathVariable(ID) @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            @Parameter(hidden = true) IfMatch ifMatch,
            @Parameter(hidden = true) Members body) {
        return tags.changed(ProjectResponse.from(replaceProject.execute(new ReplaceProject.Command(
                editor, id, ifMatch.required().on(ProjectResponse::from), ProjectBody.content(body)))));
    }

    @PatchMapping(path = ITEM, consumes = Members.MERGE_PATCH)
    @Operation(
            operationId = "patchProject",
            summary = "Changes single members of a project (RFC 7396): null clears, a list replaces.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(ref = "#/components/schemas/ProjectPatch"))))
    ResponseEntity<ProjectResponse> patch(
            @Parameter(hidden = true) Editor editor,
            @PathVariable(ID) @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            PatchParameters parameters,
            @Parameter(hidden = true) IfMatch ifMatch,
            @Parameter(hidden = true) Members body) {
        return tags.changed(ProjectResponse.from(patchProject.execute(new PatchProject.Command(
                editor,
                id,
                ifMatch.required().on(ProjectResponse::from),
                ProjectBody.changes(body),
                parameters.isAutosave()))));
    }

    @DeleteMapping(ITEM)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteProject", summary = "Deletes a project.")
    void delete(
            @Parameter(hidden = true) Editor editor,
            @PathVariable(ID) @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            @Parameter(hidden = true) IfMatch ifMatch) {
        deleteProject.execute(
                new DeleteProject.Command(editor, id, ifMatch.required().on(ProjectResponse::from)));
    }
}
