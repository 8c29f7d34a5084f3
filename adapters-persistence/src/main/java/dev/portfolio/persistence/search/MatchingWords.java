package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.SEARCH_TERMS;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.unnest;

import dev.portfolio.persistence.generated.tables.SearchTerms;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Of several words those that have a term in common with a text, for each of the texts. */
record MatchingWords(List<String> texts, Collection<String> words) {

    private static final Field<String> TEXT = field(name("texts", "text"), SQLDataType.CLOB);
    private static final Field<Long> PLACE = field(name("texts", "place"), SQLDataType.BIGINT);
    private static final Field<String> WORD = field(name("words", "word"), SQLDataType.CLOB);

    List<Set<String>> fetch(DSLContext dsl) {
        List<Set<String>> shared = IntStream.range(0, texts.size())
                .<Set<String>>mapToObj(_ -> new HashSet<>())
                .toList();
        if (!texts.isEmpty() && !words.isEmpty()) {
            matches(dsl)
                    .forEach(match ->
                            shared.get(Math.toIntExact(match.value1() - 1)).add(match.value2()));
        }
        return shared;
    }

    private Result<Record2<Long, String>> matches(DSLContext dsl) {
        Table<?> ofTexts = unnest(texts.toArray(String[]::new)).withOrdinality().as("texts", "text", "place");
        Table<?> ofWords = unnest(words.toArray(String[]::new)).as("words", "word");
        SearchTerms inText = SEARCH_TERMS.call(TEXT).as("in_text");
        SearchTerms inWord = SEARCH_TERMS.call(WORD).as("in_word");
        Table<?> textTerms =
                dsl.select(PLACE, inText.TERM).from(ofTexts).crossApply(inText).asTable("text_terms");
        Table<?> wordTerms =
                dsl.select(WORD, inWord.TERM).from(ofWords).crossApply(inWord).asTable("word_terms");
        return dsl.fetch(selectDistinct(textTerms.field(PLACE), wordTerms.field(WORD))
                .from(textTerms)
                .join(wordTerms)
                .on(textTerms.field(inText.TERM).eq(wordTerms.field(inWord.TERM))));
    }
}
