package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.SEARCH_TERMS;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;

import dev.portfolio.persistence.generated.tables.SearchTerms;
import java.util.Collection;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The words that have a term in common with a question. */
record MatchingWords(String question, Collection<String> words) {

    private static final Field<String> WORD = field(name("words", "word"), SQLDataType.CLOB);

    Set<String> fetch(DSLContext dsl) {
        Table<?> given = unnest(words.toArray(String[]::new)).as("words", "word");
        SearchTerms asked = SEARCH_TERMS.call(val(question)).as("asked");
        SearchTerms ofWord = SEARCH_TERMS.call(WORD).as("of_word");
        return dsl.selectDistinct(WORD)
                .from(given)
                .where(exists(selectOne()
                        .from(ofWord)
                        .where(ofWord.TERM.in(select(asked.TERM).from(asked)))))
                .fetchSet(WORD);
    }
}
