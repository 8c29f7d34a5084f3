package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.PASSAGES;
import static dev.portfolio.persistence.generated.Tables.PASSAGES_WITH_PHRASE;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.persistence.generated.tables.PassagesWithPhrase;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Phrases as a condition on passages: their item has each of them somewhere, and they have one themselves. */
final class PhraseConditions {

    private static final Field<Integer> PHRASE = field(name("phrase"), SQLDataType.INTEGER);

    private PhraseConditions() {}

    static Condition matches(List<String> phrases) {
        if (phrases.isEmpty()) {
            return noCondition();
        }
        Table<Record3<Integer, Long, ContentId>> having = having(phrases).asTable("having_phrase");
        Field<ContentId> content = having.field(PASSAGES_WITH_PHRASE.CONTENT_ID);
        return PASSAGES.ID
                .in(select(having.field(PASSAGES_WITH_PHRASE.PASSAGE_ID)).from(having))
                .and(PASSAGES.CONTENT_ID.in(select(content)
                        .from(having)
                        .groupBy(content)
                        .having(countDistinct(having.field(PHRASE)).eq(inline(phrases.size())))));
    }

    private static Select<Record3<Integer, Long, ContentId>> having(List<String> phrases) {
        return IntStream.range(0, phrases.size())
                .mapToObj(number -> having(number, phrases.get(number)))
                .reduce(Select::unionAll)
                .orElseThrow();
    }

    private static Select<Record3<Integer, Long, ContentId>> having(int number, String phrase) {
        PassagesWithPhrase passages = PASSAGES_WITH_PHRASE.call(val(phrase));
        return select(inline(number).as(PHRASE), passages.PASSAGE_ID, passages.CONTENT_ID)
                .from(passages);
    }
}
