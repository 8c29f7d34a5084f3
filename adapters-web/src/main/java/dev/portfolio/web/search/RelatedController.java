package dev.portfolio.web.search;

import dev.portfolio.application.search.FindRelated;
import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.web.limit.Limited;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What to read next. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Search")
final class RelatedController {

    private static final String DESCRIPTION =
            "Items of every type, by the vectors that are stored already: no model is called. None while the item is not"
                    + " embedded.";

    private final FindRelated findRelated;

    RelatedController(FindRelated findRelated) {
        this.findRelated = findRelated;
    }

    @GetMapping("/posts/{slug_or_id}/related")
    @Limited(Limited.Kind.SEARCH)
    @Operation(
            operationId = "relatedToPost",
            summary = "Published items near to a post in meaning.",
            description = DESCRIPTION)
    RelatedResponse toPost(
            @PathVariable("slug_or_id")
                    @Parameter(description = "Its slug or id.", example = "keeping-database-connections-alive")
                    String slugOrId,
            RelatedParameters parameters,
            @Parameter(hidden = true) Caller caller) {
        return related(parameters.of(ContentType.POST, slugOrId, caller));
    }

    @GetMapping("/projects/{slug_or_id}/related")
    @Limited(Limited.Kind.SEARCH)
    @Operation(
            operationId = "relatedToProject",
            summary = "Published items near to a project in meaning.",
            description = DESCRIPTION)
    RelatedResponse toProject(
            @PathVariable("slug_or_id") @Parameter(description = "Its slug or id.", example = "tide-tables")
                    String slugOrId,
            RelatedParameters parameters,
            @Parameter(hidden = true) Caller caller) {
        return related(parameters.of(ContentType.PROJECT, slugOrId, caller));
    }

    @GetMapping("/certifications/{id}/related")
    @Limited(Limited.Kind.SEARCH)
    @Operation(
            operationId = "relatedToCertification",
            summary = "Published items near to a certification in meaning.",
            description = DESCRIPTION)
    RelatedResponse toCertification(
            @PathVariable("id") @Parameter(description = "Its id.", example = "0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11")
                    String id,
            RelatedParameters parameters,
            @Parameter(hidden = true) Caller caller) {
        return related(parameters.of(ContentType.CERTIFICATION, id, caller));
    }

    private RelatedResponse related(FindRelated.Query query) {
        return RelatedResponse.from(findRelated.execute(query));
    }
}
