package dev.portfolio.application.search;

import dev.portfolio.application.embedding.ProfileModel;
import dev.portfolio.application.embedding.ProfileModels;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.FormerSlugs;
import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.search.ContentSearch;
import dev.portfolio.domain.search.IndexedItem;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.domain.search.SearchResult;
import dev.portfolio.domain.transaction.Transactions;
import java.util.List;
import java.util.Optional;

/** The published items nearest to an item in meaning, by the vectors that are stored already: no model is called. */
public final class FindRelated {

    /** The most that can be asked for. */
    public static final int MAX = 20;

    /** How many come when nobody says. */
    public static final int DEFAULT = 5;

    private final ContentSearch search;
    private final ProfileModels models;
    private final FormerSlugs formerSlugs;
    private final Transactions transactions;

    public FindRelated(ContentSearch search, ProfileModels models, FormerSlugs formerSlugs, Transactions transactions) {
        this.search = search;
        this.models = models;
        this.formerSlugs = formerSlugs;
        this.transactions = transactions;
    }

    /**
     * To what.
     *
     * @param visibility what the caller sees: the item itself has to be among it; what is related is always published
     * @param limit how many at most, 1 to {@value #MAX}
     */
    public record Query(ContentType type, String slugOrId, Visibility visibility, int limit) {
        public Query {
            if (limit < 1 || limit > MAX) {
                throw new Invalid("limit", "is " + limit + "; allowed is 1 to " + MAX);
            }
        }
    }

    /**
     * Nearest first; empty while the item has no vector. A slug that the item once had leads to it as well. {@link
     * ContentNotFound} when the caller sees no such item.
     */
    public List<SearchResult> execute(Query query) {
        EmbeddingProfileId profile = models.active().map(ProfileModel::id).orElse(EmbeddingProfileId.NONE);
        return SlugOrId.parse(query.slugOrId())
                .flatMap(name -> transactions.reading(
                        () -> find(name, query, profile).map(item -> relatedTo(item, profile, query.limit()))))
                .orElseThrow(() -> new ContentNotFound(query.type(), query.slugOrId()));
    }

    private Optional<IndexedItem> find(SlugOrId name, Query query, EmbeddingProfileId profile) {
        Optional<IndexedItem> found = search.find(query.type(), name, profile, query.visibility());
        return switch (name) {
            case SlugOrId.BySlug(var slug) ->
                found.or(() -> formerSlugs
                        .holder(query.type(), slug)
                        .flatMap(id -> search.find(query.type(), new SlugOrId.ById(id), profile, query.visibility())));
            case SlugOrId.ById _ -> found;
        };
    }

    private List<SearchResult> relatedTo(IndexedItem item, EmbeddingProfileId profile, int limit) {
        if (item.opening() == null) {
            return List.of();
        }
        return search.byMeaning(item.opening(), profile, SearchFilter.NONE, Visibility.PUBLISHED, limit + 1).stream()
                .filter(match -> !match.item().ref().equals(item.item().ref()))
                .limit(limit)
                .map(SearchResult::of)
                .toList();
    }
}
