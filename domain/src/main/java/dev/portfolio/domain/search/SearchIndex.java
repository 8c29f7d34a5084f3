package dev.portfolio.domain.search;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import java.util.List;
import java.util.Optional;

/**
 * What search looks into. Written in the transaction that saves the item, so that both change with the same commit; the
 * vectors follow when they are there.
 */
public interface SearchIndex {

    /** Adds the document or replaces the one with its reference. Vectors of texts that did not change are kept. */
    void put(SearchDocument document);

    /** Puts each of them, as one after the other; each has another reference. */
    default void put(List<SearchDocument> documents) {
        documents.forEach(this::put);
    }

    /** Removes the document, if there is one. */
    void remove(ContentRef ref);

    /** The texts of this item that have no vector of this profile; empty when there are none, or no such item. */
    Optional<TextsToEmbed> withoutVectors(ContentRef ref, EmbeddingProfileId profile);

    /** The same of each of these items that has any such texts, in their order. */
    default List<TextsToEmbed> withoutVectors(List<ContentRef> refs, EmbeddingProfileId profile) {
        return refs.stream()
                .flatMap(ref -> withoutVectors(ref, profile).stream())
                .toList();
    }

    /** The items that have a text without a vector of this profile, in no particular order. */
    List<ContentRef> itemsWithoutVectors(EmbeddingProfileId profile);

    /** Keeps vectors. A vector whose text has changed meanwhile is dropped. */
    void store(EmbeddedTexts embedded);

    /** Keeps the vectors of each of them, as one after the other; each is of another item. */
    default void store(List<EmbeddedTexts> embedded) {
        embedded.forEach(this::store);
    }
}
