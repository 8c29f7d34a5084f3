package dev.portfolio.persistence.search;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.search.ContentSearch;
import dev.portfolio.domain.search.IndexedItem;
import dev.portfolio.domain.search.KeywordMatch;
import dev.portfolio.domain.search.KeywordQuestion;
import dev.portfolio.domain.search.MeaningMatch;
import dev.portfolio.domain.search.SearchFilter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** Search, each answer in one statement. */
public final class JooqContentSearch implements ContentSearch {

    private final DSLContext dsl;
    private final NearestPassages.Preparation preparation;
    private final KnownSelectivity selectivity = new KnownSelectivity(Ticker.systemTicker());

    private JooqContentSearch(DSLContext dsl, NearestPassages.Preparation preparation) {
        this.dsl = dsl;
        this.preparation = preparation;
    }

    /** On sessions that began with {@link VectorIndexSettings#startupOptions()}: a search by meaning is one round trip. */
    public static JooqContentSearch onPreparedSessions(DSLContext dsl) {
        KnownPrecision precision = new KnownPrecision(System::nanoTime);
        return new JooqContentSearch(dsl, (context, index, _) -> precision.of(context, index));
    }

    /** On sessions shared with others, in transactions: each search by meaning has to prepare its own. */
    public static JooqContentSearch onSharedSessions(DSLContext dsl) {
        return new JooqContentSearch(dsl, VectorIndexSettings::apply);
    }

    @Override
    public List<MeaningMatch> byMeaning(
            Embedding question, EmbeddingProfileId profile, SearchFilter filter, Visibility visibility, int limit) {
        return new NearestPassages(question, profile, filter, visibility).items(dsl, preparation, selectivity, limit);
    }

    @Override
    public List<KeywordMatch> byKeywords(
            KeywordQuestion question, SearchFilter filter, Visibility visibility, int limit) {
        KeywordQuestion asked = new KeywordQuestion(
                withoutNul(question.text()),
                question.phrases().stream().map(JooqContentSearch::withoutNul).toList());
        return new Bm25(asked, filter, visibility, limit).fetch(dsl);
    }

    @Override
    public List<Set<String>> wordsOf(List<String> texts, Collection<String> words) {
        return new MatchingWords(
                        texts.stream().map(JooqContentSearch::withoutNul).toList(), words)
                .fetch(dsl);
    }

    /** A NUL character, which PostgreSQL does not take, is a blank. */
    private static String withoutNul(String text) {
        return text.replace('\0', ' ');
    }

    @Override
    public Optional<IndexedItem> find(
            ContentType type, SlugOrId name, EmbeddingProfileId profile, Visibility visibility) {
        return new NamedItem(type, name, profile, visibility).fetch(dsl);
    }
}
