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
import java.util.Map;
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
    public List<KeywordMatch> byKeywords(
            KeywordQuestion question, SearchFilter filter, Visibility visibility, int limit) {
        List<List<String>> published = index.documents(Visibility.PUBLISHED).stream()
                .flatMap(indexed -> indexed.document().passages().stream().map(indexed::wordsOf))
                .toList();
        Map<String, Double> words = PublishedWords.of(published).weighted(SearchWords.of(question.text()));
        Bm25 bm25 = Bm25.over(published);
        return matching(filter, visibility)
                .flatMap(indexed -> best(indexed, indexed.passagesWith(question.phrases()), words, bm25).stream())
                .sorted(BEST_FIRST)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Set<String>> wordsOf(List<String> texts, Collection<String> words) {
        return texts.stream().map(text -> wordsOf(text, words)).toList();
    }

    private static Set<String> wordsOf(String text, Collection<String> words) {
        Set<String> asked = Set.copyOf(SearchWords.of(text));
        return words.stream().filter(word -> isOf(asked, word)).collect(Collectors.toSet());
    }

    /** Where words have no blanks between them, half of their pairs have to be the text's. */
    private static boolean isOf(Set<String> asked, String word) {
        List<String> terms = SearchWords.of(word);
        List<String> pairs = terms.stream().filter(SearchWords::isUnspaced).toList();
        long common = pairs.stream().filter(asked::contains).count();
        return (!pairs.isEmpty() && 2 * common >= pairs.size())
                || terms.stream().anyMatch(term -> !SearchWords.isUnspaced(term) && asked.contains(term));
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

    private static Optional<KeywordMatch> best(
            IndexedDocument indexed, List<Passage> passages, Map<String, Double> words, Bm25 bm25) {
        return passages.stream()
                .map(passage ->
                        new KeywordMatch(indexed.item(), bm25.score(words, indexed.wordsOf(passage)), passage.text()))
                .filter(match -> match.score() > 0)
                .min(BEST_FIRST);
    }

    private static ContentId id(FoundItem item) {
        return item.ref().id();
    }
}
