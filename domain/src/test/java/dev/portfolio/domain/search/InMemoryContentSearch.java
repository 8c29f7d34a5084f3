package dev.portfolio.domain.search;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.InMemoryMatching;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Search in memory: every vector is compared, every passage is scored. */
public final class InMemoryContentSearch implements ContentSearch {

    private static final Comparator<MeaningMatch> NEAREST_FIRST =
            Comparator.comparingDouble(MeaningMatch::similarity).reversed().thenComparing(match -> id(match.item()));
    private static final Comparator<KeywordMatch> BEST_FIRST =
            Comparator.comparingDouble(KeywordMatch::score).reversed().thenComparing(match -> id(match.item()));

    private final InMemorySearchIndex index;

    public InMemoryContentSearch(InMemorySearchIndex index) {
        this.index = index;
    }

    @Override
    public List<MeaningMatch> byMeaning(
            Embedding question, EmbeddingProfileId profile, SearchFilter filter, Visibility visibility, int limit) {
        return matching(filter, visibility)
                .flatMap(indexed -> nearest(indexed, question, profile).stream())
                .sorted(NEAREST_FIRST)
                .limit(limit)
                .toList();
    }

    @Override
    public List<KeywordMatch> byKeywords(String question, SearchFilter filter, Visibility visibility, int limit) {
        List<String> words = SearchWords.of(question);
        Bm25 bm25 = Bm25.over(index.documents(Visibility.PUBLISHED).stream()
                .flatMap(indexed -> indexed.document().passages().stream().map(indexed::wordsOf))
                .toList());
        return matching(filter, visibility)
                .flatMap(indexed -> best(indexed, words, bm25).stream())
                .sorted(BEST_FIRST)
                .limit(limit)
                .toList();
    }

    @Override
    public Set<String> wordsOf(String question, Collection<String> words) {
        Set<String> asked = Set.copyOf(SearchWords.of(question));
        return words.stream()
                .filter(word -> SearchWords.of(word).stream().anyMatch(asked::contains))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<IndexedItem> find(
            ContentType type, SlugOrId name, EmbeddingProfileId profile, Visibility visibility) {
        return index.documents(visibility).stream()
                .filter(indexed -> indexed.document().ref().type() == type)
                .filter(indexed -> isNamed(indexed.item(), name))
                .map(indexed -> new IndexedItem(
                        indexed.item(), indexed.openingOf(profile).orElse(null)))
                .findFirst();
    }

    private static boolean isNamed(FoundItem item, SlugOrId name) {
        return switch (name) {
            case SlugOrId.BySlug(Slug slug) -> slug.equals(item.slug());
            case SlugOrId.ById(ContentId id) -> id.equals(item.ref().id());
        };
    }

    private Stream<IndexedDocument> matching(SearchFilter filter, Visibility visibility) {
        return index.documents(visibility).stream()
                .filter(indexed -> filter.type() == null
                        || filter.type() == indexed.document().ref().type())
                .filter(indexed -> InMemoryMatching.has(indexed.document().tags(), filter.tag()))
                .filter(indexed -> InMemoryMatching.has(indexed.document().techStack(), filter.tech()))
                .filter(indexed -> filter.year() == null
                        || filter.year().equals(indexed.document().year()));
    }

    private static Optional<MeaningMatch> nearest(
            IndexedDocument indexed, Embedding question, EmbeddingProfileId profile) {
        Optional<Double> ofOpening = indexed.openingOf(profile).map(vector -> 1 - vector.cosineDistance(question));
        return indexed.document().passages().stream()
                .flatMap(passage -> indexed.embeddingOf(passage, profile).stream()
                        .map(vector -> match(indexed.item(), passage, vector.cosineDistance(question), ofOpening)))
                .min(Comparator.comparingDouble(MeaningMatch::distance));
    }

    private static MeaningMatch match(FoundItem item, Passage passage, double distance, Optional<Double> ofOpening) {
        double ofPassage = 1 - distance;
        double similarity = (ofOpening.orElse(ofPassage) + ofPassage) / 2;
        return new MeaningMatch(item, similarity, distance, passage.text());
    }

    private static Optional<KeywordMatch> best(IndexedDocument indexed, List<String> words, Bm25 bm25) {
        return indexed.document().passages().stream()
                .map(passage ->
                        new KeywordMatch(indexed.item(), bm25.score(words, indexed.wordsOf(passage)), passage.text()))
                .filter(match -> match.score() > 0)
                .min(BEST_FIRST);
    }

    private static ContentId id(FoundItem item) {
        return item.ref().id();
    }
}
