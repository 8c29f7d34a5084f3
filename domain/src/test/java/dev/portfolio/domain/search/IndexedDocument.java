package dev.portfolio.domain.search;

import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.search.EmbeddedTexts.EmbeddedOpening;
import dev.portfolio.domain.search.EmbeddedTexts.EmbeddedPassage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document and its vectors.
 *
 * @param opening null while it has no vector
 * @param passages the vectors by the passages' texts
 */
record IndexedDocument(SearchDocument document, @Nullable Vector opening, Map<String, Vector> passages) {

    /** A vector and the model that made it. */
    record Vector(String model, Embedding embedding) {}

    IndexedDocument {
        passages = Map.copyOf(passages);
    }

    static IndexedDocument withoutVectors(SearchDocument document) {
        return new IndexedDocument(document, null, Map.of());
    }

    /** The new document with those vectors of this one whose texts are still the same. */
    IndexedDocument replacedBy(SearchDocument next) {
        Map<String, Vector> kept = new HashMap<>();
        if (next.title().equals(document.title())) {
            next.passages().forEach(passage -> vectorOf(passage).ifPresent(vector -> kept.put(passage.text(), vector)));
        }
        return new IndexedDocument(next, next.opening().equals(document.opening()) ? opening : null, kept);
    }

    /** This document with those of the vectors whose texts are still the same. */
    IndexedDocument with(EmbeddedTexts embedded) {
        Map<String, Vector> all = new HashMap<>(passages);
        if (embedded.title().equals(document.title())) {
            for (EmbeddedPassage one : embedded.passages()) {
                if (hasText(one.passage().text())) {
                    all.put(one.passage().text(), new Vector(embedded.model(), one.embedding()));
                }
            }
        }
        EmbeddedOpening first = embedded.opening();
        boolean isCurrent = first != null && first.text().equals(document.opening());
        return new IndexedDocument(
                document, isCurrent ? new Vector(embedded.model(), first.embedding()) : opening, all);
    }

    Optional<TextsToEmbed> textsWithoutVector(String model) {
        List<Passage> missing = document.passages().stream()
                .filter(passage -> embeddingOf(passage, model).isEmpty())
                .toList();
        String missingOpening = openingBy(model).isEmpty() ? document.opening() : null;
        return missing.isEmpty() && missingOpening == null
                ? Optional.empty()
                : Optional.of(new TextsToEmbed(document.ref(), document.title(), missingOpening, missing));
    }

    Optional<Embedding> openingBy(String model) {
        return Optional.ofNullable(opening)
                .filter(vector -> vector.model().equals(model))
                .map(Vector::embedding);
    }

    Optional<Embedding> embeddingOf(Passage passage, String model) {
        return vectorOf(passage).filter(vector -> vector.model().equals(model)).map(Vector::embedding);
    }

    /** The words by which this passage is found. */
    List<String> wordsOf(Passage passage) {
        String labels = labels(document.tags()) + "\n" + labels(document.techStack());
        return SearchWords.of(SearchDocument.inContext(document.title(), passage.text()) + "\n" + labels);
    }

    FoundItem item() {
        return new FoundItem(document.ref(), document.slug(), document.title());
    }

    private Optional<Vector> vectorOf(Passage passage) {
        return Optional.ofNullable(passages.get(passage.text()));
    }

    private boolean hasText(String text) {
        return document.passages().stream().anyMatch(passage -> passage.text().equals(text));
    }

    private static String labels(Labels labels) {
        return String.join("\n", labels.values());
    }
}
