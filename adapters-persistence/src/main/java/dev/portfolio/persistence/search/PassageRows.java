package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.PASSAGES;
import static dev.portfolio.persistence.generated.Tables.PASSAGE_EMBEDDINGS;
import static dev.portfolio.persistence.generated.Tables.PASSAGE_TERMS;
import static dev.portfolio.persistence.generated.Tables.SEARCH_DOCUMENTS;
import static dev.portfolio.persistence.generated.Tables.SEARCH_TERMS;
import static org.jooq.impl.DSL.arrayToString;
import static org.jooq.impl.DSL.concat;
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
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** The passages of a document and their terms. Rows whose text did not change stay, and with them their vectors. */
final class PassageRows {

    /** Each row has a handful of parameters, and a statement takes 32,767. */
    private static final int ROWS_PER_STATEMENT = 1_000;

    private final DSLContext dsl;

    PassageRows(DSLContext dsl) {
        this.dsl = dsl;
    }

    void removeAll(List<ContentId> ids) {
        if (!ids.isEmpty()) {
            dsl.deleteFrom(PASSAGES).where(PASSAGES.CONTENT_ID.in(ids)).execute();
        }
    }

    /** @param indexed those of them that may have passages already */
    void replace(List<SearchDocument> documents, Set<ContentId> indexed) {
        Map<ContentId, List<PresentPassage>> present = present(indexed);
        Map<Long, Integer> moved = new LinkedHashMap<>();
        List<Long> gone = new ArrayList<>();
        List<AddedPassage> added = new ArrayList<>();
        for (SearchDocument document : documents) {
            Map<String, Deque<PresentPassage>> left =
                    byText(present.getOrDefault(document.ref().id(), List.of()));
            for (Passage passage : document.passages()) {
                PresentPassage same =
                        left.getOrDefault(passage.text(), new ArrayDeque<>()).poll();
                if (same == null) {
                    added.add(new AddedPassage(document, passage));
                } else if (same.ordinal() != passage.ordinal()) {
                    moved.put(same.id(), passage.ordinal());
                }
            }
            left.values().stream()
                    .flatMap(Deque::stream)
                    .map(PresentPassage::id)
                    .forEach(gone::add);
        }
        remove(gone);
        move(moved);
        insert(added);
        indexTerms(documents.stream().map(document -> document.ref().id()).toList(), indexed);
    }

    private record PresentPassage(long id, int ordinal, String text) {}

    private record AddedPassage(SearchDocument document, Passage passage) {}

    private Map<ContentId, List<PresentPassage>> present(Set<ContentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return dsl.select(PASSAGES.CONTENT_ID, PASSAGES.ID, PASSAGES.ORDINAL, PASSAGES.TEXT)
                .from(PASSAGES)
                .where(PASSAGES.CONTENT_ID.in(ids))
                .orderBy(PASSAGES.CONTENT_ID, PASSAGES.ORDINAL)
                .fetchGroups(
                        PASSAGES.CONTENT_ID,
                        passage -> new PresentPassage(passage.value2(), passage.value3(), passage.value4()));
    }

    private static Map<String, Deque<PresentPassage>> byText(List<PresentPassage> passages) {
        Map<String, Deque<PresentPassage>> byText = new HashMap<>();
        passages.forEach(passage ->
                byText.computeIfAbsent(passage.text(), _ -> new ArrayDeque<>()).add(passage));
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

    private void insert(List<AddedPassage> added) {
        for (int from = 0; from < added.size(); from += ROWS_PER_STATEMENT) {
            var rows = dsl.insertInto(
                    PASSAGES,
                    PASSAGES.CONTENT_ID,
                    PASSAGES.CONTENT_TYPE,
                    PASSAGES.ORDINAL,
                    PASSAGES.PUBLISHED,
                    PASSAGES.TERM_COUNT,
                    PASSAGES.TEXT);
            for (AddedPassage row : added.subList(from, Math.min(added.size(), from + ROWS_PER_STATEMENT))) {
                SearchDocument document = row.document();
                rows = rows.values(
                        document.ref().id(),
                        document.ref().type(),
                        row.passage().ordinal(),
                        document.published(),
                        0,
                        row.passage().text());
            }
            rows.execute();
        }
    }

    /**
     * Title and labels count as words of every passage: they give it its context, as they do for its vector. All in one
     * statement, since new words are noted in their order, and two writers must not wait for each other crosswise.
     */
    private void indexTerms(List<ContentId> ids, Set<ContentId> indexed) {
        if (!indexed.isEmpty()) {
            dsl.deleteFrom(PASSAGE_TERMS)
                    .where(PASSAGE_TERMS.PASSAGE_ID.in(
                            select(PASSAGES.ID).from(PASSAGES).where(PASSAGES.CONTENT_ID.in(indexed))))
                    .execute();
        }
        SearchTerms terms = SEARCH_TERMS.call(textWithContext(), SEARCH_DOCUMENTS.CONFIGURATION);
        dsl.insertInto(PASSAGE_TERMS, PASSAGE_TERMS.TERM, PASSAGE_TERMS.PASSAGE_ID, PASSAGE_TERMS.FREQUENCY)
                .select(select(terms.TERM, PASSAGES.ID, terms.FREQUENCY)
                        .from(PASSAGES)
                        .join(SEARCH_DOCUMENTS)
                        .on(SEARCH_DOCUMENTS.CONTENT_ID.eq(PASSAGES.CONTENT_ID))
                        .crossApply(terms)
                        .where(PASSAGES.CONTENT_ID.in(ids)))
                .execute();
        dsl.update(PASSAGES)
                .set(PASSAGES.PUBLISHED, SEARCH_DOCUMENTS.PUBLISHED)
                .set(PASSAGES.CONFIGURATION, SEARCH_DOCUMENTS.CONFIGURATION)
                .set(PASSAGES.TERM_COUNT, length())
                .from(SEARCH_DOCUMENTS)
                .where(SEARCH_DOCUMENTS.CONTENT_ID.eq(PASSAGES.CONTENT_ID))
                .and(PASSAGES.CONTENT_ID.in(ids))
                .execute();
        if (!indexed.isEmpty()) {
            publishVectors(indexed);
        }
    }

    /** Rows that are as they should be are left alone: each is as large as its vector. */
    private void publishVectors(Set<ContentId> indexed) {
        dsl.update(PASSAGE_EMBEDDINGS)
                .set(PASSAGE_EMBEDDINGS.PUBLISHED, PASSAGES.PUBLISHED)
                .from(PASSAGES)
                .where(PASSAGES.ID.eq(PASSAGE_EMBEDDINGS.PASSAGE_ID))
                .and(PASSAGES.CONTENT_ID.in(indexed))
                .and(PASSAGE_EMBEDDINGS.PUBLISHED.ne(PASSAGES.PUBLISHED))
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
}
