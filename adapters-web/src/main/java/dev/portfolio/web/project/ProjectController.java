package dev.portfolio.web.project;

import dev.portfolio.application.project.GetProject;
import dev.portfolio.application.project.ListProjects;
import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.project.ProjectFilter;
import dev.portfolio.domain.project.ProjectSort;
import dev.portfolio.domain.project.ProjectSummary;
import dev.portfolio.web.edge.ItemAddress;
import dev.portfolio.web.page.Cursors;
import dev.portfolio.web.page.Paging;
import dev.portfolio.web.page.WantedPage;
import dev.portfolio.web.remembered.FromContentAlone;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reading projects. */
@RestController
@RequestMapping(path = "/api/v1/projects", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Projects")
final class ProjectController {

    private final ListProjects listProjects;
    private final GetProject getProject;
    private final Paging<ProjectSort> paging;

    ProjectController(ListProjects listProjects, GetProject getProject, Cursors cursors) {
        this.listProjects = listProjects;
        this.getProject = getProject;
        this.paging = new Paging<>(cursors, Sort.ascending(ProjectSort.ORDER), ProjectSort.values());
    }

    @GetMapping
    @FromContentAlone
    @Operation(operationId = "listProjects", summary = "A page of published projects, without their text.")
    ProjectPage list(ProjectListParameters parameters, @Parameter(hidden = true) Visibility visibility) {
        ProjectFilter filter = parameters.filter();
        WantedPage<ProjectSort> wanted = paging.wanted(parameters, filter, visibility);
        Page<ProjectSummary> page = listProjects.execute(new ListProjects.Query(filter, wanted.request(), visibility));
        return ProjectPage.from(page, wanted.nextCursor(page));
    }

    @GetMapping("/{slug_or_id}")
    @FromContentAlone
    @Operation(operationId = "getProject", summary = "One published project, with its text as Markdown and as HTML.")
    ResponseEntity<ProjectResponse> get(
            @PathVariable("slug_or_id")
                    @Parameter(
                            description = "The slug, percent-encoded where it is not ASCII, or the id.",
                            example = "keeping-database-connections-alive",
                            schema = @Schema(type = "string", minLength = 1, maxLength = 200))
                    String slugOrId,
            @Parameter(hidden = true) Caller caller) {
        ProjectResponse project =
                ProjectResponse.from(getProject.execute(new GetProject.Query(slugOrId, caller.visibility())));
        return ItemAddress.answer("/api/v1/projects", slugOrId, project.id(), project.slug(), project);
    }
}
