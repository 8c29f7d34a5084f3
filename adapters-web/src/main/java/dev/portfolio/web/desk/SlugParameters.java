package dev.portfolio.web.desk;

import dev.portfolio.application.desk.CheckSlug;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.web.parameter.Choice;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** Which slug, as it came. */
@ParameterObject
record SlugParameters(
        @Parameter(
                description = "The type of the item.",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"post", "project"},
                                defaultValue = "post"))
        @Nullable
        String type,

        @Parameter(
                description = "The slug, or any text that one is to be made of.",
                required = true,
                example = "connection-pooling",
                schema = @Schema(type = "string", minLength = 1, maxLength = Texts.TITLE))
        @Nullable
        String slug,

        @Parameter(
                description = "The id of the item that is to have it: what it has itself is free for it.",
                schema = @Schema(type = "string", format = "uuid"))
        @Nullable
        String id) {

    private static final List<ContentType> WITH_SLUGS = List.of(ContentType.POST, ContentType.PROJECT);

    CheckSlug.Query toQuery(Editor by) {
        ContentType wanted = type == null ? ContentType.POST : Choice.of("type", type, WITH_SLUGS, ContentType::key);
        return new CheckSlug.Query(by, wanted, Texts.required("slug", slug == null ? "" : slug, Texts.TITLE), own());
    }

    private Optional<ContentId> own() {
        try {
            return Optional.ofNullable(id).map(UUID::fromString).map(ContentId::new);
        } catch (IllegalArgumentException e) {
            throw new Invalid("id", "is not an id; it has the form 0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11");
        }
    }
}
