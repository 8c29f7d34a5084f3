package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.PASSAGES;
import static dev.portfolio.persistence.generated.Tables.PASSAGE_EMBEDDINGS;
import static dev.portfolio.persistence.generated.Tables.PASSAGE_TERMS;
import static dev.portfolio.persistence.generated.Tables.SEARCH_DOCUMENTS;
import static dev.portfolio.persistence.generated.Tables.SEARCH_TERMS;
import static org.jooq.impl.DSL.arrayToString;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.search.Passage;
import dev.portfolio.domain.search.SearchDocument;
import dev.portfolio.persistence.generated.tables.SearchTerms;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.SQLDataType;

/** The passages of a document and their terms. Rows whose text did not change stay, and with them their vectors. */
final class PassageRows {

    private final DSLContext dsl;

    PassageRows(DSLContext dsl) {
        this.dsl = dsl;
    }

    void removeAll(ContentId id) {
        dsl.deleteFrom(PASSAGES).where(PASSAGES.CONTENT_ID.eq(id)).execute();
    }

    void replace(SearchDocument document) {
        Map<String, Deque<PresentPassage>> present = present(document.ref().id());
        List<Passage> added = new ArrayList<>();
        Map<Long, Integer> moved = new LinkedHashMap<>();
        for (Passage passage : document.passages()) {
            PresentPassage same =
                    present.getOrDefault(passage.text(), new ArrayDeque<>()).poll();
            if (same == null) {
                added.add(passage);
            } else if (same.ordinal() != passage.ordinal()) {
                moved.put(same.id(), passage.ordinal());
            }
        }
        remove(present.values().stream()
                .flatMap(Deque::stream)
                .map(PresentPassage::id)
                .toList());
        move(moved);
        insert(document, added);
        indexTerms(document);
        publishVectors(document);
    }

    private record PresentPassage(long id, int ordinal, String text) {}

    private Map<String, Deque<PresentPassage>> present(ContentId id) {
        Map<String, Deque<PresentPassage>> byText = new HashMap<>();
        dsl.select(PASSAGES.ID, PASSAGES.ORDINAL, PASSAGES.TEXT)
                .from(PASSAGES)
                .where(PASSAGES.CONTENT_ID.eq(id))
                .orderBy(PASSAGES.ORDINAL)
                .fetch(Records.mapping(PresentPassage::new))
                .forEach(passage -> byText.computeIfAbsent(passage.text(), _ -> new ArrayDeque<>())
                        .add(passage));
        return byText;
    }

    private void remove(List<Long> ids) {
        if (!ids.isEmpty()) {
            dsl.deleteFrom(PASSAGES).where(PASSAGES.ID.in(ids)).execute();
        }
    }

    private void move(Map<Long, Integer> ordinals) {
        dsl.batched(batch -> ordinals.forEach((id, ordinal) -> batch.dsl()
                .update(PASSAGES)
                .set(PASSAGES.ORDINAL, ordinal)
                .where(PASSAGES.ID.eq(id))
                .execute()));
    }

    private void insert(SearchDocument document, List<Passage> added) {
        dsl.batched(batch -> added.forEach(passage -> batch.dsl()
                .insertInto(PASSAGES)
                .set(PASSAGES.CONTENT_ID, document.ref().id())
                .set(PASSAGES.CONTENT_TYPE, document.ref().type())
                .set(PASSAGES.ORDINAL, passage.ordinal())
                .set(PASSAGES.PUBLISHED, document.published())
                .set(PASSAGES.TERM_COUNT, 0)
                .set(PASSAGES.TEXT, passage.text())
                .execute()));
    }

    /** Title and labels count as words of every passage: they give it its context, as they do for its vector. */
    private void indexTerms(SearchDocument document) {
        ContentId id = document.ref().id();
        dsl.deleteFrom(PASSAGE_TERMS)
                .where(PASSAGE_TERMS.PASSAGE_ID.in(
                        select(PASSAGES.ID).from(PASSAGES).where(PASSAGES.CONTENT_ID.eq(id))))
                .execute();
        SearchTerms terms = SEARCH_TERMS.call(textWithContext(), SEARCH_DOCUMENTS.CONFIGURATION);
        dsl.insertInto(PASSAGE_TERMS, PASSAGE_TERMS.TERM, PASSAGE_TERMS.PASSAGE_ID, PASSAGE_TERMS.FREQUENCY)
                .select(select(terms.TERM, PASSAGES.ID, terms.FREQUENCY)
                        .from(PASSAGES)
                        .join(SEARCH_DOCUMENTS)
                        .on(SEARCH_DOCUMENTS.CONTENT_ID.eq(PASSAGES.CONTENT_ID))
                        .crossApply(terms)
                        .where(PASSAGES.CONTENT_ID.eq(id)))
                .execute();
        dsl.update(PASSAGES)
                .set(PASSAGES.PUBLISHED, document.published())
                .set(PASSAGES.CONFIGURATION, configuration(document))
                .set(PASSAGES.TERM_COUNT, length())
                .where(PASSAGES.CONTENT_ID.eq(id))
                .execute();
    }

    /** Rows that are as they should be are left alone: each is as large as its vector. */
    private void publishVectors(SearchDocument document) {
        dsl.update(PASSAGE_EMBEDDINGS)
                .set(PASSAGE_EMBEDDINGS.PUBLISHED, document.published())
                .where(PASSAGE_EMBEDDINGS.PASSAGE_ID.in(select(PASSAGES.ID)
                        .from(PASSAGES)
                        .where(PASSAGES.CONTENT_ID.eq(document.ref().id()))))
                .and(PASSAGE_EMBEDDINGS.PUBLISHED.ne(document.published()))
                .execute();
    }

    private static Field<String> textWithContext() {
        return concat(
                SEARCH_DOCUMENTS.TITLE,
                inline("\n"),
                arrayToString(SEARCH_DOCUMENTS.TAGS.coerce(String[].class), inline("\n")),
                inline("\n"),
                arrayToString(SEARCH_DOCUMENTS.TECH_STACK.coerce(String[].class), inline("\n")),
                inline("\n"),
                PASSAGES.TEXT);
    }

    private static Field<Integer> length() {
        return function(name("passage_length"), SQLDataType.INTEGER, PASSAGES.ID);
    }

    private static Field<String> configuration(SearchDocument document) {
        return field(select(SEARCH_DOCUMENTS.CONFIGURATION)
                .from(SEARCH_DOCUMENTS)
                .where(SEARCH_DOCUMENTS.CONTENT_ID.eq(document.ref().id())));
    }
}
