package dev.portfolio.web.revision;

import dev.portfolio.web.parameter.Choice;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** What a change of an item that keeps revisions can be asked for, as it came. */
@ParameterObject
public record PatchParameters(
        @Parameter(
                description =
                        "Whether the editor saves by itself: the new revision replaces the newest one, if that is an"
                                + " autosave by the same account.",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"true", "false"},
                                defaultValue = "false"))
        @Nullable
        String autosave) {

    private static final List<String> CHOICES = List.of("true", "false");

    public boolean isAutosave() {
        return autosave != null
                && Choice.of("autosave", autosave, CHOICES, key -> key).equals("true");
    }
}
