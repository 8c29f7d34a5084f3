package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.EMBEDDING_PROFILES;
import static dev.portfolio.persistence.generated.Tables.OPENING_EMBEDDINGS;
import static dev.portfolio.persistence.generated.Tables.PASSAGES;
import static dev.portfolio.persistence.generated.Tables.PASSAGE_EMBEDDINGS;
import static dev.portfolio.persistence.generated.Tables.SEARCH_DOCUMENTS;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.search.EmbeddedTexts;
import dev.portfolio.persistence.column.ProfileStates;
import dev.portfolio.persistence.content.ContentVectors;
import dev.portfolio.persistence.content.ItemRows;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;

/** The vectors of openings and passages, of all profiles. */
final class VectorRows {

    private final DSLContext dsl;

    VectorRows(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Whether the opening of the document has a vector of this profile. */
    static Field<Boolean> hasOpening(EmbeddingProfileId profile) {
        return field(exists(selectOne()
                .from(OPENING_EMBEDDINGS)
                .where(OPENING_EMBEDDINGS.CONTENT_ID.eq(SEARCH_DOCUMENTS.CONTENT_ID))
                .and(OPENING_EMBEDDINGS.PROFILE_ID.eq(profile))));
    }

    /** Whether the passage has a vector of this profile. */
    static Field<Boolean> hasVector(EmbeddingProfileId profile) {
        return field(exists(selectOne()
                .from(PASSAGE_EMBEDDINGS)
                .where(PASSAGE_EMBEDDINGS.PASSAGE_ID.eq(PASSAGES.ID))
                .and(PASSAGE_EMBEDDINGS.PROFILE_ID.eq(profile))));
    }

    /**
     * Keeps the profile from being activated or retired until the transaction ends. To be called before items are held: who
     * activates a profile holds it before the items.
     *
     * @return whether it is the active one
     */
    boolean holdProfile(EmbeddingProfileId profile) {
        return dsl.select(EMBEDDING_PROFILES.STATE.eq(ProfileStates.ACTIVE))
                .from(EMBEDDING_PROFILES)
                .where(EMBEDDING_PROFILES.ID.eq(profile))
                .forShare()
                .fetchOptional()
                .map(active -> active.value1())
                .orElse(false);
    }

    void removeOpenings(List<ContentId> contents) {
        if (!contents.isEmpty()) {
            dsl.deleteFrom(OPENING_EMBEDDINGS)
                    .where(OPENING_EMBEDDINGS.CONTENT_ID.in(contents))
                    .execute();
        }
    }

    /** @param active whether the vectors are the items' own as well */
    void storeOpenings(EmbeddingProfileId profile, List<EmbeddedTexts> embedded, boolean active) {
        dsl.batched(batch -> embedded.forEach(texts -> batch.dsl()
                .insertInto(OPENING_EMBEDDINGS)
                .set(OPENING_EMBEDDINGS.CONTENT_ID, texts.ref().id())
                .set(OPENING_EMBEDDINGS.PROFILE_ID, profile)
                .set(OPENING_EMBEDDINGS.EMBEDDING, opening(texts))
                .onConflict(OPENING_EMBEDDINGS.CONTENT_ID, OPENING_EMBEDDINGS.PROFILE_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute()));
        if (active) {
            dsl.batched(batch -> embedded.forEach(texts -> {
                ItemRows rows = ItemRows.of(texts.ref().type());
                batch.dsl()
                        .update(rows.table())
                        .set(
                                rows.contentEmbedding(),
                                ContentVectors.fitting(val(opening(texts), rows.contentEmbedding())))
                        .where(rows.id().eq(texts.ref().id()))
                        .execute();
            }));
        }
    }

    private static Embedding opening(EmbeddedTexts texts) {
        return Objects.requireNonNull(texts.opening()).embedding();
    }

    void storePassages(EmbeddingProfileId profile, List<EmbeddedTexts> embedded) {
        dsl.batched(batch -> embedded.forEach(texts -> texts.passages()
                .forEach(passage -> batch.dsl()
                        .insertInto(PASSAGE_EMBEDDINGS)
                        .columns(
                                PASSAGE_EMBEDDINGS.PASSAGE_ID,
                                PASSAGE_EMBEDDINGS.CONTENT_ID,
                                PASSAGE_EMBEDDINGS.PROFILE_ID,
                                PASSAGE_EMBEDDINGS.PUBLISHED,
                                PASSAGE_EMBEDDINGS.CONTENT_TYPE,
                                PASSAGE_EMBEDDINGS.EMBEDDING)
                        .select(select(
                                        PASSAGES.ID,
                                        PASSAGES.CONTENT_ID,
                                        val(profile, PASSAGE_EMBEDDINGS.PROFILE_ID),
                                        PASSAGES.PUBLISHED,
                                        PASSAGES.CONTENT_TYPE,
                                        val(passage.embedding(), PASSAGE_EMBEDDINGS.EMBEDDING))
                                .from(PASSAGES)
                                .where(PASSAGES.CONTENT_ID.eq(texts.ref().id()))
                                .and(PASSAGES.TEXT.eq(passage.passage().text())))
                        .onConflict(PASSAGE_EMBEDDINGS.PASSAGE_ID, PASSAGE_EMBEDDINGS.PROFILE_ID)
                        .doUpdate()
                        .setAllToExcluded()
                        .execute())));
    }
}
