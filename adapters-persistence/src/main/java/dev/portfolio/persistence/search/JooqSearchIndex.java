package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.PASSAGES;
import static dev.portfolio.persistence.generated.Tables.SEARCH_DOCUMENTS;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.search.EmbeddedTexts;
import dev.portfolio.domain.search.Passage;
import dev.portfolio.domain.search.SearchDocument;
import dev.portfolio.domain.search.SearchIndex;
import dev.portfolio.domain.search.TextsToEmbed;
import dev.portfolio.persistence.content.ItemRows;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.SQLDataType;

/** The index in the tables {@code search_documents}, {@code passages} and {@code passage_terms}, and its vectors beside. */
public final class JooqSearchIndex implements SearchIndex {

    private final DSLContext dsl;
    private final PassageRows passages;
    private final VectorRows vectors;

    public JooqSearchIndex(DSLContext dsl) {
        this.dsl = dsl;
        this.passages = new PassageRows(dsl);
        this.vectors = new VectorRows(dsl);
    }

    @Override
    public void put(SearchDocument document) {
        Optional<EmbeddedText> before = locked(document.ref());
        saveDocument(document);
        // A vector of another text must not be compared.
        if (before.isPresent() && !before.get().title().equals(document.title())) {
            passages.removeAll(document.ref().id());
        }
        if (before.isPresent() && !before.get().opening().equals(document.opening())) {
            vectors.removeOpening(document.ref().id());
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
                .set(SEARCH_DOCUMENTS.CONFIGURATION, configuration(document))
                .onConflict(SEARCH_DOCUMENTS.CONTENT_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /** By which its words are stemmed. */
    private static Field<String> configuration(SearchDocument document) {
        return function(name("text_configuration"), SQLDataType.CLOB, val(document.opening()));
    }

    @Override
    public void remove(ContentRef ref) {
        dsl.deleteFrom(SEARCH_DOCUMENTS)
                .where(SEARCH_DOCUMENTS.CONTENT_ID.eq(ref.id()))
                .execute();
    }

    @Override
    public Optional<TextsToEmbed> withoutVectors(ContentRef ref, EmbeddingProfileId profile) {
        return dsl.select(SEARCH_DOCUMENTS.TITLE, SEARCH_DOCUMENTS.OPENING, VectorRows.hasOpening(profile))
                .from(SEARCH_DOCUMENTS)
                .where(SEARCH_DOCUMENTS.CONTENT_ID.eq(ref.id()))
                .fetchOptional()
                .map(document -> new TextsToEmbed(
                        ref,
                        document.value1(),
                        document.value3() ? null : document.value2(),
                        passagesWithoutVector(ref, profile)))
                .filter(texts -> !texts.texts().isEmpty());
    }

    private List<Passage> passagesWithoutVector(ContentRef ref, EmbeddingProfileId profile) {
        return dsl.select(PASSAGES.ORDINAL, PASSAGES.TEXT)
                .from(PASSAGES)
                .where(PASSAGES.CONTENT_ID.eq(ref.id()))
                .and(not(VectorRows.hasVector(profile)))
                .orderBy(PASSAGES.ORDINAL)
                .fetch(Records.mapping(Passage::new));
    }

    @Override
    public List<ContentRef> itemsWithoutVectors(EmbeddingProfileId profile) {
        return dsl.select(SEARCH_DOCUMENTS.CONTENT_TYPE, SEARCH_DOCUMENTS.CONTENT_ID)
                .from(SEARCH_DOCUMENTS)
                .where(not(VectorRows.hasOpening(profile)))
                .or(SEARCH_DOCUMENTS.CONTENT_ID.in(
                        select(PASSAGES.CONTENT_ID).from(PASSAGES).where(not(VectorRows.hasVector(profile)))))
                .fetch(Records.mapping(ContentRef::new));
    }

    @Override
    public void store(EmbeddedTexts embedded) {
        boolean active = vectors.holdProfile(embedded.profile());
        ItemRows.hold(dsl, embedded.ref());
        Optional<EmbeddedText> now = locked(embedded.ref());
        EmbeddedTexts.EmbeddedOpening opening = embedded.opening();
        if (opening != null && now.isPresent() && now.get().opening().equals(opening.text())) {
            vectors.storeOpening(embedded.ref(), embedded.profile(), opening.embedding(), active);
        }
        if (now.isPresent() && now.get().title().equals(embedded.title())) {
            vectors.storePassages(embedded);
        }
    }

    /** The texts of a document by which its vectors are told to be of it. */
    private record EmbeddedText(String title, String opening) {}

    /** Those texts as they are, held until the end of the transaction; empty where there is no such document. */
    private Optional<EmbeddedText> locked(ContentRef ref) {
        return dsl.select(SEARCH_DOCUMENTS.TITLE, SEARCH_DOCUMENTS.OPENING)
                .from(SEARCH_DOCUMENTS)
                .where(SEARCH_DOCUMENTS.CONTENT_ID.eq(ref.id()))
                .forUpdate()
                .fetchOptional(Records.mapping(EmbeddedText::new));
    }
}
