package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.OPENING_EMBEDDINGS;
import static dev.portfolio.persistence.generated.Tables.PASSAGES;
import static dev.portfolio.persistence.generated.Tables.PASSAGE_EMBEDDINGS;
import static dev.portfolio.persistence.generated.Tables.SEARCH_DOCUMENTS;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;

import dev.portfolio.domain.embedding.EmbeddingCoverage;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Counted in the tables of search. */
public final class JooqEmbeddingCoverage implements EmbeddingCoverage {

    private final DSLContext dsl;

    public JooqEmbeddingCoverage(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Counts of(EmbeddingProfileId profile) {
        Condition lacksPassage = exists(selectOne()
                .from(PASSAGES)
                .where(PASSAGES.CONTENT_ID.eq(SEARCH_DOCUMENTS.CONTENT_ID))
                .and(not(VectorRows.hasVector(profile))));
        int items = dsl.fetchCount(SEARCH_DOCUMENTS);
        int indexed = dsl.fetchCount(SEARCH_DOCUMENTS, condition(VectorRows.hasOpening(profile)), not(lacksPassage));
        long texts = items + (long) dsl.fetchCount(PASSAGES);
        long indexedTexts = dsl.fetchCount(OPENING_EMBEDDINGS, OPENING_EMBEDDINGS.PROFILE_ID.eq(profile))
                + (long) dsl.fetchCount(PASSAGE_EMBEDDINGS, PASSAGE_EMBEDDINGS.PROFILE_ID.eq(profile));
        return new Counts(items, indexed, texts, indexedTexts);
    }
}
