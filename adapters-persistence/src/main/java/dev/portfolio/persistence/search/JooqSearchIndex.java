package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.PASSAGES;
import static dev.portfolio.persistence.generated.Tables.SEARCH_DOCUMENTS;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.search.EmbeddedTexts;
import dev.portfolio.domain.search.Passage;
import dev.portfolio.domain.search.SearchDocument;
import dev.portfolio.domain.search.SearchIndex;
import dev.portfolio.domain.search.TextsToEmbed;
import dev.portfolio.persistence.content.ItemRows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

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
        put(List.of(document));
    }

    @Override
    public void put(List<SearchDocument> documents) {
        if (documents.isEmpty()) {
            return;
        }
        Map<ContentId, EmbeddedText> before = locked(
                documents.stream().map(document -> document.ref().id()).sorted().toList());
        DocumentRows.save(dsl, documents);
        // A vector of another text must not be compared.
        passages.removeAll(changed(documents, before, EmbeddedText::title, SearchDocument::title));
        vectors.removeOpenings(changed(documents, before, EmbeddedText::opening, SearchDocument::opening));
        passages.replace(documents, before.keySet());
    }

    private static List<ContentId> changed(
            List<SearchDocument> documents,
            Map<ContentId, EmbeddedText> before,
            Function<EmbeddedText, String> old,
            Function<SearchDocument, String> now) {
        return documents.stream()
                .filter(document -> {
                    @Nullable EmbeddedText was = before.get(document.ref().id());
                    return was != null && !old.apply(was).equals(now.apply(document));
                })
                .map(document -> document.ref().id())
                .toList();
    }

    @Override
    public void remove(ContentRef ref) {
        dsl.deleteFrom(SEARCH_DOCUMENTS)
                .where(SEARCH_DOCUMENTS.CONTENT_ID.eq(ref.id()))
                .execute();
    }

    @Override
    public Optional<TextsToEmbed> withoutVectors(ContentRef ref, EmbeddingProfileId profile) {
        return withoutVectors(List.of(ref), profile).stream().findFirst();
    }

    @Override
    public List<TextsToEmbed> withoutVectors(List<ContentRef> refs, EmbeddingProfileId profile) {
        List<ContentId> ids = refs.stream().map(ContentRef::id).toList();
        Map<ContentId, List<Passage>> missing = passagesWithoutVector(ids, profile);
        Map<ContentId, TextsToEmbed> wanted = dsl.select(
                        SEARCH_DOCUMENTS.CONTENT_TYPE,
                        SEARCH_DOCUMENTS.CONTENT_ID,
                        SEARCH_DOCUMENTS.TITLE,
                        SEARCH_DOCUMENTS.OPENING,
                        VectorRows.hasOpening(profile))
                .from(SEARCH_DOCUMENTS)
                .where(SEARCH_DOCUMENTS.CONTENT_ID.in(ids))
                .fetchMap(
                        SEARCH_DOCUMENTS.CONTENT_ID,
                        document -> new TextsToEmbed(
                                new ContentRef(document.value1(), document.value2()),
                                document.value3(),
                                document.value5() ? null : document.value4(),
                                missing.getOrDefault(document.value2(), List.of())));
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(wanted.get(id)))
                .filter(texts -> !texts.texts().isEmpty())
                .toList();
    }

    private Map<ContentId, List<Passage>> passagesWithoutVector(List<ContentId> ids, EmbeddingProfileId profile) {
        return dsl.select(PASSAGES.CONTENT_ID, PASSAGES.ORDINAL, PASSAGES.TEXT)
                .from(PASSAGES)
                .where(PASSAGES.CONTENT_ID.in(ids))
                .and(not(VectorRows.hasVector(profile)))
                .orderBy(PASSAGES.CONTENT_ID, PASSAGES.ORDINAL)
                .fetchGroups(PASSAGES.CONTENT_ID, passage -> new Passage(passage.value2(), passage.value3()));
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
        store(List.of(embedded));
    }

    @Override
    public void store(List<EmbeddedTexts> embedded) {
        embedded.stream().collect(Collectors.groupingBy(EmbeddedTexts::profile)).forEach(this::store);
    }

    private void store(EmbeddingProfileId profile, List<EmbeddedTexts> embedded) {
        boolean active = vectors.holdProfile(profile);
        ItemRows.hold(dsl, embedded.stream().map(EmbeddedTexts::ref).toList());
        Map<ContentId, EmbeddedText> now =
                locked(embedded.stream().map(texts -> texts.ref().id()).sorted().toList());
        vectors.storeOpenings(
                profile,
                embedded.stream()
                        .filter(texts ->
                                isOfItsOpening(texts, now.get(texts.ref().id())))
                        .toList(),
                active);
        vectors.storePassages(
                profile,
                embedded.stream()
                        .filter(texts -> isOfItsTitle(texts, now.get(texts.ref().id())))
                        .toList());
    }

    private static boolean isOfItsOpening(EmbeddedTexts texts, @Nullable EmbeddedText now) {
        EmbeddedTexts.EmbeddedOpening opening = texts.opening();
        return opening != null && now != null && now.opening().equals(opening.text());
    }

    private static boolean isOfItsTitle(EmbeddedTexts texts, @Nullable EmbeddedText now) {
        return now != null && now.title().equals(texts.title());
    }

    /** The texts of a document by which its vectors are told to be of it. */
    private record EmbeddedText(String title, String opening) {}

    /** Those texts as they are, held until the end of the transaction; without those of documents that are not there. */
    private Map<ContentId, EmbeddedText> locked(List<ContentId> ids) {
        return dsl.select(SEARCH_DOCUMENTS.CONTENT_ID, SEARCH_DOCUMENTS.TITLE, SEARCH_DOCUMENTS.OPENING)
                .from(SEARCH_DOCUMENTS)
                .where(SEARCH_DOCUMENTS.CONTENT_ID.in(ids))
                .orderBy(SEARCH_DOCUMENTS.CONTENT_ID)
                .forUpdate()
                .fetchMap(
                        SEARCH_DOCUMENTS.CONTENT_ID,
                        document -> new EmbeddedText(document.value2(), document.value3()));
    }
}
