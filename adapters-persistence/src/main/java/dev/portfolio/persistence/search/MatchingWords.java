package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.WORDS_OF_QUESTION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;

import dev.portfolio.persistence.generated.tables.WordsOfQuestion;
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
        WordsOfQuestion common = WORDS_OF_QUESTION.call(TEXT, val(words.toArray(String[]::new)));
        return dsl.select(PLACE, common.WORD).from(ofTexts).crossApply(common).fetch();
    }
}
