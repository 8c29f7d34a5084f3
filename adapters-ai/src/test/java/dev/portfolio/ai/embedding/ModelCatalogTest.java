package dev.portfolio.ai.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.ai.embedding.ScriptedEndpoint.Asked;
import dev.portfolio.domain.embedding.EmbeddingProfile;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.embedding.EmbeddingRecipe;
import dev.portfolio.domain.error.Unavailable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModelCatalogTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private ScriptedEndpoint here;
    private ScriptedEndpoint elsewhere;
    private ModelCatalog catalog;

    @BeforeEach
    void start() throws IOException {
        here = new ScriptedEndpoint();
        elsewhere = new ScriptedEndpoint();
        Map<String, String> keys = Map.of("large", "sk-large");
        catalog = new ModelCatalog(
                Optional.of(here.settings()), profile -> Optional.ofNullable(keys.get(profile)), PATIENCE, 1);
    }

    @AfterEach
    void stop() {
        catalog.close();
        here.close();
        elsewhere.close();
    }

    @Test
    void theModelOfTheSettingsIsAskedWhereTheySay() {
        assertThat(catalog.configured())
                .isEqualTo(recipe("some-model", here.settings().baseUrl().toString()));
        catalog.of("any", recipe("some-model", null)).question("why?");
        catalog.of("any", recipe("some-model", "http://127.0.0.1:1/v1")).question("how?");
        assertThat(here.asked()).extracting(Asked::authorization).containsOnly("Bearer " + ScriptedEndpoint.KEY);
        assertThat(here.asked()).hasSize(2);
    }

    @Test
    void theKeyOfTheSettingsIsNotSentToAnotherAddress() {
        catalog.of("other", recipe("other-model", address(elsewhere))).question("why?");
        assertThat(elsewhere.asked()).extracting(Asked::authorization).containsOnly((String) null);
    }

    @Test
    void anotherModelAtTheSameAddressGetsTheKeyOfTheSettings() {
        catalog.of("other", recipe("other-model", address(here))).question("why?");
        assertThat(here.asked()).extracting(Asked::authorization).containsOnly("Bearer " + ScriptedEndpoint.KEY);
    }

    @Test
    void aProfileMayHaveAKeyOfItsOwn() {
        catalog.of("large", recipe("other-model", address(elsewhere))).question("why?");
        assertThat(elsewhere.asked()).extracting(Asked::authorization).containsOnly("Bearer sk-large");
    }

    @Test
    void theSameQuestionIsAskedOnceOfEachModel() {
        for (int i = 0; i < 2; i++) {
            catalog.of("one", recipe("one", address(elsewhere))).question("why?");
            catalog.of("two", recipe("two", address(elsewhere))).question("why?");
        }
        assertThat(elsewhere.asked()).extracting(Asked::model).containsExactly("one", "two");
    }

    @Test
    void aModelWhoseAddressNobodyKnowsIsUnavailable() {
        assertThatThrownBy(() -> catalog.of("lost", recipe("lost", null)).question("why?"))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("lost")
                .hasMessageContaining("EMBED_BASE_URL");
    }

    @Test
    void withoutSettingsTheModelIsTheOneInTheProcess() {
        try (ModelCatalog own = new ModelCatalog(Optional.empty(), _ -> Optional.empty(), PATIENCE, 1)) {
            EmbeddingRecipe configured = own.configured();
            assertThat(configured.provider()).isEqualTo(EmbeddingRecipe.Provider.PROCESS);
            assertThat(own.of("any", configured).question("why?").dimension()).isEqualTo(384);
        }
    }

    /** As after a change behind the endpoint: what it gave then must not be remembered when it is right again. */
    @Test
    void anAnswerOfAnotherDimensionIsAFailureAndForgotten() {
        EmbeddingProfile profile = new EmbeddingProfile(
                new EmbeddingProfileId(1),
                "other",
                recipe("other-model", address(elsewhere)),
                768,
                true,
                EmbeddingProfile.State.ACTIVE,
                Instant.EPOCH,
                Instant.EPOCH,
                null);
        elsewhere.answers(200, ScriptedEndpoint.vectors(1, 24));
        assertThatThrownBy(() -> catalog.of(profile).question("why?"))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("24 dimensions where 768 are expected");
        elsewhere.answers(200, ScriptedEndpoint.vectors(1, 768));
        assertThat(catalog.of(profile).question("why?").dimension()).isEqualTo(768);
    }

    private static String address(ScriptedEndpoint endpoint) {
        return endpoint.settings().baseUrl().toString();
    }

    private static EmbeddingRecipe recipe(String model, @Nullable String address) {
        return new EmbeddingRecipe(model, EmbeddingRecipe.Provider.ENDPOINT, address, "", "");
    }
}
