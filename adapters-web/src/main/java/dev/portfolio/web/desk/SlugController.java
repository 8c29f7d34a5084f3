package dev.portfolio.web.desk;

import dev.portfolio.application.desk.CheckSlug;
import dev.portfolio.domain.account.Editor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether a slug is free, while it is typed. */
@RestController
@RequestMapping(path = "/api/v1/admin/slugs", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Desk")
final class SlugController {

    private final CheckSlug checkSlug;

    SlugController(CheckSlug checkSlug) {
        this.checkSlug = checkSlug;
    }

    @GetMapping
    @Operation(
            operationId = "checkSlug",
            summary = "Whether an item could have a slug; and if not, one that it could have.",
            description = "Nothing is reserved: another item may take it before this one is saved.")
    SlugResponse check(@Parameter(hidden = true) Editor by, SlugParameters parameters) {
        CheckSlug.Query query = parameters.toQuery(by);
        return SlugResponse.from(query.text(), checkSlug.execute(query));
    }
}
