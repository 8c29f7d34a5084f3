package dev.portfolio.persistence.embedding;

import static dev.portfolio.persistence.generated.Tables.EMBEDDING_PROFILES;
import static dev.portfolio.persistence.generated.Tables.EMBEDDING_QUEUE;
import static dev.portfolio.persistence.generated.Tables.OPENING_EMBEDDINGS;
import static dev.portfolio.persistence.generated.Tables.PASSAGE_EMBEDDINGS;

import dev.portfolio.domain.embedding.EmbeddingProfile;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.embedding.EmbeddingRecipe;
import dev.portfolio.domain.error.Conflict;
import dev.portfolio.persistence.column.ProfileStates;
import dev.portfolio.persistence.content.ContentVectors;
import dev.portfolio.persistence.generated.tables.records.EmbeddingProfilesRecord;
import dev.portfolio.persistence.vectorindex.VectorIndex;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** The profiles in the table {@code embedding_profiles}. */
public final class JooqEmbeddingProfiles implements EmbeddingProfiles {

    private final DSLContext dsl;

    public JooqEmbeddingProfiles(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<EmbeddingProfile> all() {
        return dsl.selectFrom(EMBEDDING_PROFILES).orderBy(EMBEDDING_PROFILES.ID).fetch(JooqEmbeddingProfiles::profile);
    }

    @Override
    public EmbeddingProfile begin(EmbeddingProfile.Draft draft, Instant now) {
        EmbeddingRecipe recipe = draft.recipe();
        return dsl.insertInto(EMBEDDING_PROFILES)
                .set(EMBEDDING_PROFILES.NAME, draft.name())
                .set(EMBEDDING_PROFILES.MODEL, recipe.model())
                .set(EMBEDDING_PROFILES.DIMENSION, draft.dimension())
                .set(EMBEDDING_PROFILES.BUILT_BY_SERVERS, draft.builtByServers())
                .set(EMBEDDING_PROFILES.PROVIDER, ProfileStates.stored(recipe.provider()))
                .set(EMBEDDING_PROFILES.BASE_URL, recipe.baseUrl())
                .set(EMBEDDING_PROFILES.QUESTION_PREFIX, recipe.questionPrefix())
                .set(EMBEDDING_PROFILES.TEXT_PREFIX, recipe.textPrefix())
                .set(EMBEDDING_PROFILES.STATE, ProfileStates.stored(EmbeddingProfile.State.BUILDING))
                .set(EMBEDDING_PROFILES.CREATED_AT, now)
                .onConflictDoNothing()
                .returning()
                .fetchOptional()
                .map(JooqEmbeddingProfiles::profile)
                .orElseThrow(() -> new Conflict(
                        "embedding_profile_exists",
                        "Another embedding profile is being built, or is named " + draft.name() + " already."));
    }

    /** All profiles are locked in the same order, and not against those who store what refers to them. */
    @Override
    public void activate(EmbeddingProfileId id, Instant now) {
        Map<EmbeddingProfileId, String> states = dsl.select(EMBEDDING_PROFILES.ID, EMBEDDING_PROFILES.STATE)
                .from(EMBEDDING_PROFILES)
                .orderBy(EMBEDDING_PROFILES.ID)
                .forNoKeyUpdate()
                .fetchMap(EMBEDDING_PROFILES.ID, EMBEDDING_PROFILES.STATE);
        if (!states.containsKey(id)) {
            throw new Conflict("embedding_profile_gone", "There is no embedding profile " + id + " any more.");
        }
        if (ProfileStates.ACTIVE.equals(states.get(id))) {
            return;
        }
        retireActive(now);
        dsl.update(EMBEDDING_PROFILES)
                .set(EMBEDDING_PROFILES.STATE, ProfileStates.ACTIVE)
                .set(EMBEDDING_PROFILES.ACTIVATED_AT, now)
                .setNull(EMBEDDING_PROFILES.RETIRED_AT)
                .where(EMBEDDING_PROFILES.ID.eq(id))
                .execute();
        ContentVectors.copyAll(dsl, id);
    }

    private void retireActive(Instant now) {
        List<EmbeddingProfileId> retired = dsl.update(EMBEDDING_PROFILES)
                .set(EMBEDDING_PROFILES.STATE, ProfileStates.stored(EmbeddingProfile.State.RETIRED))
                .set(EMBEDDING_PROFILES.RETIRED_AT, now)
                .where(EMBEDDING_PROFILES.STATE.eq(ProfileStates.ACTIVE))
                .returning(EMBEDDING_PROFILES.ID)
                .fetch(EMBEDDING_PROFILES.ID);
        dsl.deleteFrom(EMBEDDING_QUEUE)
                .where(EMBEDDING_QUEUE.PROFILE_ID.in(retired))
                .execute();
    }

    @Override
    public void move(EmbeddingProfileId id, String baseUrl) {
        dsl.update(EMBEDDING_PROFILES)
                .set(EMBEDDING_PROFILES.BASE_URL, baseUrl)
                .where(EMBEDDING_PROFILES.ID.eq(id))
                .execute();
    }

    @Override
    public void remove(EmbeddingProfileId id) {
        EmbeddingProfilesRecord profile = dsl.selectFrom(EMBEDDING_PROFILES)
                .where(EMBEDDING_PROFILES.ID.eq(id))
                .forUpdate()
                .fetchOne();
        if (profile == null) {
            return;
        }
        if (ProfileStates.ACTIVE.equals(profile.getState())) {
            throw new Conflict("embedding_profile_active", profile.getName() + " answers questions, and stays.");
        }
        dsl.dropIndexIfExists(VectorIndex.ofSearch(id, profile.getDimension()).name())
                .execute();
        dsl.deleteFrom(PASSAGE_EMBEDDINGS)
                .where(PASSAGE_EMBEDDINGS.PROFILE_ID.eq(id))
                .execute();
        dsl.deleteFrom(OPENING_EMBEDDINGS)
                .where(OPENING_EMBEDDINGS.PROFILE_ID.eq(id))
                .execute();
        dsl.deleteFrom(EMBEDDING_PROFILES).where(EMBEDDING_PROFILES.ID.eq(id)).execute();
    }

    private static EmbeddingProfile profile(EmbeddingProfilesRecord row) {
        return new EmbeddingProfile(
                row.getId(),
                row.getName(),
                new EmbeddingRecipe(
                        row.getModel(),
                        ProfileStates.provider(row.getProvider()),
                        row.getBaseUrl(),
                        row.getQuestionPrefix(),
                        row.getTextPrefix()),
                row.getDimension(),
                row.getBuiltByServers(),
                ProfileStates.state(row.getState()),
                row.getCreatedAt(),
                row.getActivatedAt(),
                row.getRetiredAt());
    }
}
