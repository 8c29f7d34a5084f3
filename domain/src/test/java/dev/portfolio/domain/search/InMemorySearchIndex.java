package dev.portfolio.domain.search;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.Visibility;
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
    public Optional<TextsToEmbed> withoutVectors(ContentRef ref, String model) {
        return documents.read(
                rows -> Optional.ofNullable(rows.get(ref)).flatMap(document -> document.textsWithoutVector(model)));
    }

    @Override
    public List<ContentRef> itemsWithoutVectors(String model) {
        return documents.read(rows -> rows.values().stream()
                .filter(document -> document.textsWithoutVector(model).isPresent())
                .map(document -> document.document().ref())
                .toList());
    }

    @Override
    public void store(EmbeddedTexts embedded) {
        documents.write(rows -> rows.computeIfPresent(embedded.ref(), (_, document) -> document.with(embedded)));
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
