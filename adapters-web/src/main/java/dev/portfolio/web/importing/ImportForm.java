package dev.portfolio.web.importing;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What is sent to be imported, for the documentation. */
@Schema(name = "ImportForm", description = "Files to be imported.")
record ImportForm(
        @ArraySchema(
                schema =
                        @Schema(
                                description = "A zip archive; or one file after the other, each with its path in the"
                                        + " folder as its name.",
                                type = "string",
                                format = "binary"))
        List<String> file) {}
