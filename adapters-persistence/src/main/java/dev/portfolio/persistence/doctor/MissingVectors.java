package dev.portfolio.persistence.doctor;

import static dev.portfolio.persistence.generated.Tables.CERTIFICATIONS;
import static dev.portfolio.persistence.generated.Tables.EMBEDDING_PROFILES;
import static dev.portfolio.persistence.generated.Tables.OPENING_EMBEDDINGS;
import static dev.portfolio.persistence.generated.Tables.PASSAGES;
import static dev.portfolio.persistence.generated.Tables.PASSAGE_EMBEDDINGS;
import static dev.portfolio.persistence.generated.Tables.POSTS;
import static dev.portfolio.persistence.generated.Tables.PROJECTS;
import static dev.portfolio.persistence.generated.Tables.SEARCH_DOCUMENTS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.persistence.column.ProfileStates;
import dev.portfolio.persistence.content.ContentVectors;
import dev.portfolio.persistence.generated.tables.records.EmbeddingProfilesRecord;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** Every text has a vector of the profile that answers; others are found by keywords only. */
final class MissingVectors implements Check {

    @Override
    public String name() {
        return "vectors";
    }

    @Override
    public List<Finding> findings(DSLContext dsl) {
        return dsl.selectFrom(EMBEDDING_PROFILES)
                .where(EMBEDDING_PROFILES.STATE.eq(ProfileStates.ACTIVE))
                .fetchOptional()
                .map(active -> of(dsl, active))
                .orElseGet(() -> withoutProfile(dsl));
    }

    private List<Finding> withoutProfile(DSLContext dsl) {
        return List.of(
                dsl.fetchExists(SEARCH_DOCUMENTS)
                        ? Finding.warning(
                                name(), "Nothing is embedded yet; all is found by keywords only.", Remedies.EMBED)
                        : Finding.ok(name(), "There is nothing to be embedded."));
    }

    private List<Finding> of(DSLContext dsl, EmbeddingProfilesRecord active) {
        List<Finding> findings = new ArrayList<>();
        long without = withoutVector(dsl, active.getId());
        if (without > 0) {
            findings.add(Finding.warning(
                    name(),
                    "%,d texts have no vector by %s yet and are found by keywords only."
                            .formatted(without, active.getModel()),
                    Remedies.EMBED));
        }
        int lost = lostCopies(dsl, active.getId());
        if (lost > 0) {
            findings.add(Finding.error(
                    name(),
                    "%,d items should have a content_embedding and have none.".formatted(lost),
                    Remedies.EMBED_OPENINGS));
        }
        return findings.isEmpty()
                ? List.of(Finding.ok(name(), "Every text has a vector by " + active.getModel() + "."))
                : findings;
    }

    /** Passages and openings. */
    private static long withoutVector(DSLContext dsl, EmbeddingProfileId profile) {
        return dsl.fetchCount(
                        PASSAGES,
                        notExists(selectOne()
                                .from(PASSAGE_EMBEDDINGS)
                                .where(PASSAGE_EMBEDDINGS.PASSAGE_ID.eq(PASSAGES.ID))
                                .and(PASSAGE_EMBEDDINGS.PROFILE_ID.eq(profile))))
                + (long) dsl.fetchCount(
                        SEARCH_DOCUMENTS,
                        notExists(selectOne()
                                .from(OPENING_EMBEDDINGS)
                                .where(OPENING_EMBEDDINGS.CONTENT_ID.eq(SEARCH_DOCUMENTS.CONTENT_ID))
                                .and(OPENING_EMBEDDINGS.PROFILE_ID.eq(profile))));
    }

    private static int lostCopies(DSLContext dsl, EmbeddingProfileId profile) {
        return dsl.select(count(inline(1)))
                .from(OPENING_EMBEDDINGS)
                .leftJoin(POSTS)
                .on(POSTS.ID.eq(OPENING_EMBEDDINGS.CONTENT_ID))
                .leftJoin(PROJECTS)
                .on(PROJECTS.ID.eq(OPENING_EMBEDDINGS.CONTENT_ID))
                .leftJoin(CERTIFICATIONS)
                .on(CERTIFICATIONS.ID.eq(OPENING_EMBEDDINGS.CONTENT_ID))
                .where(OPENING_EMBEDDINGS.PROFILE_ID.eq(profile))
                .and(coalesce(POSTS.ID, PROJECTS.ID, CERTIFICATIONS.ID).isNotNull())
                .and(coalesce(POSTS.CONTENT_EMBEDDING, PROJECTS.CONTENT_EMBEDDING, CERTIFICATIONS.CONTENT_EMBEDDING)
                        .isNull())
                .and(ContentVectors.fitting(OPENING_EMBEDDINGS.EMBEDDING).isNotNull())
                .fetchSingle()
                .value1();
    }
}
