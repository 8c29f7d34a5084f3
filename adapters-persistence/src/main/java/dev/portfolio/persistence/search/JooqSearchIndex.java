package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.PASSAGES;
import static dev.portfolio.persistence.generated.Tables.SEARCH_DOCUMENTS;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.search.EmbeddedTexts;
import dev.portfolio.domain.search.Passage;
import dev.portfolio.domain.search.SearchDocument;
import dev.portfolio.domain.search.SearchIndex;
import dev.portfolio.domain.search.TextsToEmbed;
import dev.portfolio.persistence.content.ItemRows;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/** The index in the tables {@code search_documents}, {@code passages} and {@code passage_terms}. */
public final class JooqSearchIndex implements SearchIndex {

    private final DSLContext dsl;
    private final PassageRows passages;

    public JooqSearchIndex(DSLContext dsl) {
        this.dsl = dsl;
        this.passages = new PassageRows(dsl);
    }

    @Override
    public void put(SearchDocument document) {
        String titleBefore = lockedTitle(document.ref());
        saveDocument(document);
        if (titleBefore != null && !titleBefore.equals(document.title())) {
            passages.removeAll(document.ref().id());
        }
        passages.replace(document);
    }

    private void saveDocument(SearchDocument document) {
        dsl.insertInto(SEARCH_DOCUMENTS)
                .set(SEARCH_DOCUMENTS.CONTENT_ID, document.ref().id())
                .set(SEARCH_DOCUMENTS.CONTENT_TYPE, document.ref().type())
                .set(SEARCH_DOCUMENTS.SLUG, document.slug())
                .set(SEARCH_DOCUMENTS.TITLE, document.title())
                .set(SEARCH_DOCUMENTS.TAGS, document.tags())
                .set(SEARCH_DOCUMENTS.TECH_STACK, document.techStack())
                .set(SEARCH_DOCUMENTS.YEAR, document.year())
                .set(SEARCH_DOCUMENTS.PUBLISHED, document.published())
                .set(SEARCH_DOCUMENTS.OPENING, document.opening())
                .onConflict(SEARCH_DOCUMENTS.CONTENT_ID)
                .doUpdate()
                .setAllToExcluded()
                // A vector of another text must not be compared.
                .set(
                        SEARCH_DOCUMENTS.OPENING_MODEL,
                        when(
                                SEARCH_DOCUMENTS.OPENING.eq(excluded(SEARCH_DOCUMENTS.OPENING)),
                                SEARCH_DOCUMENTS.OPENING_MODEL))
                .execute();
    }

    @Override
    public void remove(ContentRef ref) {
        dsl.deleteFrom(SEARCH_DOCUMENTS)
                .where(SEARCH_DOCUMENTS.CONTENT_ID.eq(ref.id()))
                .execute();
    }

    @Override
    public Optional<TextsToEmbed> withoutVectors(ContentRef ref, String model) {
        @Nullable
        Record3<String, String, Boolean> document = dsl.select(
                        SEARCH_DOCUMENTS.TITLE,
                        SEARCH_DOCUMENTS.OPENING,
                        SEARCH_DOCUMENTS.OPENING_MODEL.isDistinctFrom(model))
                .from(SEARCH_DOCUMENTS)
                .where(SEARCH_DOCUMENTS.CONTENT_ID.eq(ref.id()))
                .fetchOne();
        if (document == null) {
            return Optional.empty();
        }
        List<Passage> without = dsl.select(PASSAGES.ORDINAL, PASSAGES.TEXT)
                .from(PASSAGES)
                .where(PASSAGES.CONTENT_ID.eq(ref.id()))
                .and(PASSAGES.EMBEDDING_MODEL.isDistinctFrom(model))
                .orderBy(PASSAGES.ORDINAL)
                .fetch(Records.mapping(Passage::new));
        @Nullable String opening = document.value3() ? document.value2() : null;
        return opening == null && without.isEmpty()
                ? Optional.empty()
                : Optional.of(new TextsToEmbed(ref, document.value1(), opening, without));
    }

    @Override
    public List<ContentRef> itemsWithoutVectors(String model) {
        return dsl.select(SEARCH_DOCUMENTS.CONTENT_TYPE, SEARCH_DOCUMENTS.CONTENT_ID)
                .from(SEARCH_DOCUMENTS)
                .where(SEARCH_DOCUMENTS.OPENING_MODEL.isDistinctFrom(model))
                .or(SEARCH_DOCUMENTS.CONTENT_ID.in(select(PASSAGES.CONTENT_ID)
                        .from(PASSAGES)
                        .where(PASSAGES.EMBEDDING_MODEL.isDistinctFrom(model))))
                .fetch(Records.mapping(ContentRef::new));
    }

    @Override
    public void store(EmbeddedTexts embedded) {
        ItemRows.hold(dsl, embedded.ref());
        String title = lockedTitle(embedded.ref());
        if (embedded.opening() != null) {
            storeOpening(embedded.ref(), embedded.model(), embedded.opening());
        }
        if (embedded.title().equals(title)) {
            passages.store(embedded);
        }
    }

    /** The title as it is, held until the end of the transaction; null where there is no such document. */
    private @Nullable String lockedTitle(ContentRef ref) {
        return dsl.select(SEARCH_DOCUMENTS.TITLE)
                .from(SEARCH_DOCUMENTS)
                .where(SEARCH_DOCUMENTS.CONTENT_ID.eq(ref.id()))
                .forUpdate()
                .fetchOne(SEARCH_DOCUMENTS.TITLE);
    }

    private void storeOpening(ContentRef ref, String model, EmbeddedTexts.EmbeddedOpening opening) {
        int unchanged = dsl.update(SEARCH_DOCUMENTS)
                .set(SEARCH_DOCUMENTS.OPENING_MODEL, model)
                .where(SEARCH_DOCUMENTS.CONTENT_ID.eq(ref.id()))
                .and(SEARCH_DOCUMENTS.OPENING.eq(opening.text()))
                .execute();
        if (unchanged == 1) {
            storeContentEmbedding(ref, opening.embedding());
        }
    }

    private void storeContentEmbedding(ContentRef ref, Embedding embedding) {
        ItemRows rows = ItemRows.of(ref.type());
        dsl.update(rows.table())
                .set(rows.contentEmbedding(), embedding)
                .where(rows.id().eq(ref.id()))
                .execute();
    }
}
