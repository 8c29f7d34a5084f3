package dev.portfolio.web.revision;

import dev.portfolio.application.revision.CompareRevisions;
import dev.portfolio.application.revision.GetRevision;
import dev.portfolio.application.revision.ListRevisions;
import dev.portfolio.domain.account.DraftReader;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.revision.RevisedItem.RevisedPost;
import dev.portfolio.domain.revision.RevisedItem.RevisedProject;
import dev.portfolio.domain.revision.RevisionSort;
import dev.portfolio.web.page.Cursors;
import dev.portfolio.web.page.Paging;
import dev.portfolio.web.page.WantedPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reading and comparing revisions. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Revisions")
final class RevisionController {

    private final ListRevisions listRevisions;
    private final GetRevision getRevision;
    private final CompareRevisions compareRevisions;
    private final Paging<RevisionSort> paging;

    /** Which list a cursor is for. */
    private record Listed(ContentType type, String id) {}

    RevisionController(
            ListRevisions listRevisions, GetRevision getRevision, CompareRevisions compareRevisions, Cursors cursors) {
        this.listRevisions = listRevisions;
        this.getRevision = getRevision;
        this.compareRevisions = compareRevisions;
        this.paging = new Paging<>(cursors, Sort.descending(RevisionSort.NUMBER), RevisionSort.values());
    }

    @GetMapping("/posts/{id}/revisions")
    @Operation(operationId = "listPostRevisions", summary = "A page of what a post was like each time it was saved.")
    RevisionPage listPost(
            @Parameter(hidden = true) DraftReader reader,
            @PathVariable("id") @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            RevisionListParameters parameters) {
        return list(reader, ContentType.POST, id, parameters);
    }

    @GetMapping("/posts/{id}/revisions/{number}")
    @Operation(operationId = "getPostRevision", summary = "A post as it was saved once.")
    PostRevisionResponse getPost(
            @Parameter(hidden = true) DraftReader reader,
            @PathVariable("id") @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            @PathVariable("number")
                    @Parameter(description = "The revision's number.", schema = @Schema(type = "integer"))
                    String number) {
        GetRevision.Read read =
                getRevision.execute(new GetRevision.Query(reader, ContentType.POST, id, RevisionNumber.of(number)));
        return PostRevisionResponse.from(read, ((RevisedPost) read.revision().item()).post());
    }

    @GetMapping("/posts/{id}/revisions/{number}/diff")
    @Operation(
            operationId = "comparePostRevision",
            summary = "What has changed from a revision of a post to another one, or to the post as it is now.")
    RevisionDiffResponse comparePost(
            @Parameter(hidden = true) DraftReader reader,
            @PathVariable("id") @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            @PathVariable("number")
                    @Parameter(description = "The revision's number.", schema = @Schema(type = "integer"))
                    String number,
            DiffParameters parameters) {
        return compare(reader, ContentType.POST, id, number, parameters);
    }

    @GetMapping("/projects/{id}/revisions")
    @Operation(
            operationId = "listProjectRevisions",
            summary = "A page of what a project was like each time it was saved.")
    RevisionPage listProject(
            @Parameter(hidden = true) DraftReader reader,
            @PathVariable("id") @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            RevisionListParameters parameters) {
        return list(reader, ContentType.PROJECT, id, parameters);
    }

    @GetMapping("/projects/{id}/revisions/{number}")
    @Operation(operationId = "getProjectRevision", summary = "A project as it was saved once.")
    ProjectRevisionResponse getProject(
            @Parameter(hidden = true) DraftReader reader,
            @PathVariable("id") @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            @PathVariable("number")
                    @Parameter(description = "The revision's number.", schema = @Schema(type = "integer"))
                    String number) {
        GetRevision.Read read =
                getRevision.execute(new GetRevision.Query(reader, ContentType.PROJECT, id, RevisionNumber.of(number)));
        return ProjectRevisionResponse.from(
                read, ((RevisedProject) read.revision().item()).project());
    }

    @GetMapping("/projects/{id}/revisions/{number}/diff")
    @Operation(
            operationId = "compareProjectRevision",
            summary = "What has changed from a revision of a project to another one, or to the project as it is now.")
    RevisionDiffResponse compareProject(
            @Parameter(hidden = true) DraftReader reader,
            @PathVariable("id") @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            @PathVariable("number")
                    @Parameter(description = "The revision's number.", schema = @Schema(type = "integer"))
                    String number,
            DiffParameters parameters) {
        return compare(reader, ContentType.PROJECT, id, number, parameters);
    }

    private RevisionPage list(DraftReader reader, ContentType type, String id, RevisionListParameters parameters) {
        WantedPage<RevisionSort> wanted = paging.wanted(parameters, new Listed(type, id), Visibility.EVERYTHING);
        Page<ListRevisions.Listed> page =
                listRevisions.execute(new ListRevisions.Query(reader, type, id, wanted.request()));
        return RevisionPage.from(page, wanted.nextCursor(page));
    }

    private RevisionDiffResponse compare(
            DraftReader reader, ContentType type, String id, String number, DiffParameters parameters) {
        return RevisionDiffResponse.from(compareRevisions.execute(
                new CompareRevisions.Query(reader, type, id, RevisionNumber.of(number), parameters.other())));
    }
}
