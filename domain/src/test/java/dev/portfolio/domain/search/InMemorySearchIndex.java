package dev.portfolio.domain.search;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.transaction.InMemoryTable;
import dev.portfolio.domain.transaction.InMemoryTransactions;
import java.util.List;
import java.util.Optional;

/** The search index in memory. */
public final class InMemorySearchIndex implements SearchIndex {

    private final InMemoryTable<ContentRef, IndexedDocument> documents;

    public InMemorySearchIndex(InMemoryTransactions transactions) {
        this.documents = new InMemoryTable<>(transactions);
    }

    @Override
    public void put(SearchDocument document) {
        documents.write(rows -> rows.merge(
                document.ref(), IndexedDocument.withoutVectors(document), (old, _) -> old.replacedBy(document)));
    }

    @Override
    public void remove(ContentRef ref) {
        documents.write(rows -> rows.remove(ref));
    }

    @Override
    public Optional<TextsToEmbed> withoutVectors(ContentRef ref, EmbeddingProfileId profile) {
        return documents.read(
                rows -> Optional.ofNullable(rows.get(ref)).flatMap(document -> document.textsWithoutVector(profile)));
    }

    @Override
    public List<ContentRef> itemsWithoutVectors(EmbeddingProfileId profile) {
        return documents.read(rows -> rows.values().stream()
                .filter(document -> document.textsWithoutVector(profile).isPresent())
                .map(document -> document.document().ref())
                .toList());
    }

    @Override
    public void store(EmbeddedTexts embedded) {
        documents.write(rows -> rows.computeIfPresent(embedded.ref(), (_, document) -> document.with(embedded)));
    }

    /** Forgets the vectors of this profile. */
    public void forget(EmbeddingProfileId profile) {
        documents.write(rows -> rows.replaceAll((_, document) -> document.without(profile)));
    }

    List<IndexedDocument> documents(Visibility visibility) {
        return documents.read(rows -> rows.values().stream()
                .filter(indexed -> sees(visibility, indexed.document()))
                .toList());
    }

    private static boolean sees(Visibility visibility, SearchDocument document) {
        return switch (visibility) {
            case PUBLISHED -> document.published();
            case DRAFTS -> !document.published();
            case EVERYTHING -> true;
        };
    }
}
