package dev.portfolio.web.importing;

import dev.portfolio.web.parameter.Choice;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** How files are to be imported, as it came. */
@ParameterObject
record ImportParameters(
        @Parameter(
                description = "Whether only to tell what would be done.",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"true", "false"},
                                defaultValue = "false"))
        @Nullable
        String dry_run) {

    boolean isDryRun() {
        return dry_run != null
                && Choice.of("dry_run", dry_run, List.of("true", "false"), key -> key)
                        .equals("true");
    }
}
