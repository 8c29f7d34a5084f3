package dev.portfolio.web.search;

import dev.portfolio.application.search.FindRelated;
import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.web.parameter.WholeNumber;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** How much is wanted, as it came. */
@ParameterObject
record RelatedParameters(
        @Parameter(
                description = "How many items at most.",
                schema = @Schema(type = "integer", format = "int32", minimum = "1", maximum = "20", defaultValue = "5"))
        @Nullable
        String limit) {

    FindRelated.Query of(ContentType type, String slugOrId, Caller caller) {
        int wanted = limit == null ? FindRelated.DEFAULT : WholeNumber.of("limit", limit, "1 to " + FindRelated.MAX);
        return new FindRelated.Query(type, slugOrId, caller.visibility(), wanted);
    }
}
