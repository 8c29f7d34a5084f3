package dev.portfolio.domain.embedding;

import static dev.portfolio.domain.content.SampleContent.NOW;

/** Profiles for tests. */
public final class SampleProfiles {

    private SampleProfiles() {}

    /** A model behind an endpoint. */
    public static EmbeddingRecipe recipe(String model) {
        return new EmbeddingRecipe(model, EmbeddingRecipe.Provider.ENDPOINT, "http://localhost:1/v1", "", "");
    }

    /** Of this model's name, to be built by a command. */
    public static EmbeddingProfile.Draft draft(String model, int dimension) {
        return new EmbeddingProfile.Draft(model, recipe(model), dimension, false);
    }

    /** Begins a profile of this model's name. */
    public static EmbeddingProfile aProfile(EmbeddingProfiles profiles, String model, int dimension) {
        return profiles.begin(draft(model, dimension), NOW);
    }

    /** Begins a profile of this model's name and lets it answer questions. */
    public static EmbeddingProfile anActiveProfile(EmbeddingProfiles profiles, String model, int dimension) {
        EmbeddingProfile profile = aProfile(profiles, model, dimension);
        profiles.activate(profile.id(), NOW);
        return profile;
    }
}
