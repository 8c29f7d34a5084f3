package dev.portfolio.web.tag;

import dev.portfolio.application.tag.ListTags;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.web.remembered.FromContentAlone;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which tags there are. */
@RestController
@RequestMapping(path = "/api/v1/tags", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Tags")
final class TagController {

    private final ListTags listTags;

    TagController(ListTags listTags) {
        this.listTags = listTags;
    }

    @GetMapping
    @FromContentAlone
    @Operation(
            operationId = "listTags",
            summary = "The tags of published posts or projects, the most frequent first.",
            description = "All of them at once.")
    TagList list(TagParameters parameters, @Parameter(hidden = true) Visibility visibility) {
        return TagList.from(listTags.execute(new ListTags.Query(parameters.contentType(), visibility)));
    }
}
