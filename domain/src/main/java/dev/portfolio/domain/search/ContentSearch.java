package dev.portfolio.domain.search;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds items. Each item comes once at most, with the passage that fits best. */
public interface ContentSearch {

    /**
     * The items nearest to the question, by descending similarity.
     *
     * @param profile only its vectors are compared
     * @param limit how many at most
     */
    List<MeaningMatch> byMeaning(
            Embedding question, EmbeddingProfileId profile, SearchFilter filter, Visibility visibility, int limit);

    /**
     * The items that have at least one of the question's words, by descending BM25 score of their best passage; where it has
     * phrases, only items that have each of them, by their best passage with one. How rare a word is counts among published
     * passages only. Words that these have in no form are helped out by others that are spelt like them, with less weight.
     *
     * @param limit how many at most
     */
    List<KeywordMatch> byKeywords(KeywordQuestion question, SearchFilter filter, Visibility visibility, int limit);

    /**
     * For each of the texts, in their order, those of the words by which keywords find it: in other forms than the text's, too.
     */
    List<Set<String>> wordsOf(List<String> texts, Collection<String> words);

    /**
     * The item with this name, if there is one that this visibility sees. Items of the type certification have no slug.
     *
     * @param profile whose vector of the opening is wanted
     */
    Optional<IndexedItem> find(ContentType type, SlugOrId name, EmbeddingProfileId profile, Visibility visibility);
}
