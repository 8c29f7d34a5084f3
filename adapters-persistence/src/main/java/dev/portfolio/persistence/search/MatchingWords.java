package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.WORDS_OF_QUESTION;
import static org.jooq.impl.DSL.val;

import dev.portfolio.persistence.generated.tables.WordsOfQuestion;
import java.util.Collection;
import java.util.Set;
import org.jooq.DSLContext;

/** The words that have a term in common with a question. */
record MatchingWords(String question, Collection<String> words) {

    Set<String> fetch(DSLContext dsl) {
        WordsOfQuestion common = WORDS_OF_QUESTION.call(val(question), val(words.toArray(String[]::new)));
        return dsl.select(common.WORD).from(common).fetchSet(common.WORD);
    }
}
