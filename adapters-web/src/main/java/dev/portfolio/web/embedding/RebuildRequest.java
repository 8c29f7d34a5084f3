package dev.portfolio.web.embedding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.application.embedding.StartRebuild;
import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.web.body.Members;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** By which model everything is to be embedded. */
@Schema(name = "Rebuild", description = "By which model everything is to be embedded.")
record RebuildRequest(
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description =
                        "As its provider names it; left out, what has no vectors by the model in use is embedded.",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                maxLength = RebuildRequest.LONGEST_NAME,
                example = "bge-m3")
        String model,

        @JsonProperty("base_url")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "Where its OpenAI-compatible endpoint is; left out, where the settings say.",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                maxLength = Texts.URL,
                example = "https://models.example.org/v1")
        String baseUrl) {

    static final int LONGEST_NAME = 200;

    static StartRebuild.Command command(Administrator by, Members body) {
        var model = body.text("model", text -> Texts.required("model", text, LONGEST_NAME));
        var baseUrl = body.text("base_url", text -> Texts.required("base_url", text, Texts.URL));
        body.refuseTheRest();
        return new StartRebuild.Command(
                by,
                Optional.of(model.from("")).filter(text -> !text.isEmpty()),
                Optional.of(baseUrl.from("")).filter(text -> !text.isEmpty()));
    }
}
