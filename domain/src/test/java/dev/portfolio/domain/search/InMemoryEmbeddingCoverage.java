package dev.portfolio.domain.search;

import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.EmbeddingCoverage;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import java.util.List;

/** Counted in the search index in memory. */
public final class InMemoryEmbeddingCoverage implements EmbeddingCoverage {

    private final InMemorySearchIndex index;

    public InMemoryEmbeddingCoverage(InMemorySearchIndex index) {
        this.index = index;
    }

    @Override
    public Counts of(EmbeddingProfileId profile) {
        List<IndexedDocument> documents = index.documents(Visibility.EVERYTHING);
        long texts = documents.size();
        long missing = 0;
        long indexedItems = 0;
        for (IndexedDocument document : documents) {
            int lacking = document.textsWithoutVector(profile)
                    .map(wanted -> wanted.texts().size())
                    .orElse(0);
            texts += document.document().passages().size();
            missing += lacking;
            indexedItems += lacking == 0 ? 1 : 0;
        }
        return new Counts(documents.size(), indexedItems, texts, texts - missing);
    }
}
