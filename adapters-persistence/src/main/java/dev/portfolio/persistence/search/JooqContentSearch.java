package dev.portfolio.persistence.search;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.search.ContentSearch;
import dev.portfolio.domain.search.IndexedItem;
import dev.portfolio.domain.search.KeywordMatch;
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

    public JooqContentSearch(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<MeaningMatch> byMeaning(
            Embedding question, EmbeddingProfileId profile, SearchFilter filter, Visibility visibility, int limit) {
        return new NearestPassages(question, profile, filter, visibility, limit).fetch(dsl);
    }

    /** A NUL character, which PostgreSQL does not take, is a blank. */
    @Override
    public List<KeywordMatch> byKeywords(String question, SearchFilter filter, Visibility visibility, int limit) {
        return new Bm25(question.replace('\0', ' '), filter, visibility, limit).fetch(dsl);
    }

    @Override
    public Set<String> wordsOf(String question, Collection<String> words) {
        return new MatchingWords(question.replace('\0', ' '), words).fetch(dsl);
    }

    @Override
    public Optional<IndexedItem> find(
            ContentType type, SlugOrId name, EmbeddingProfileId profile, Visibility visibility) {
        return new NamedItem(type, name, profile, visibility).fetch(dsl);
    }
}
