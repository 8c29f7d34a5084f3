package dev.portfolio.domain.search;

import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.search.EmbeddedTexts.EmbeddedOpening;
import dev.portfolio.domain.search.EmbeddedTexts.EmbeddedPassage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document and its vectors.
 *
 * @param openings its opening's vectors by their profiles
 * @param passages the vectors of its passages by their texts and profiles
 */
record IndexedDocument(
        SearchDocument document,
        Map<EmbeddingProfileId, Embedding> openings,
        Map<String, Map<EmbeddingProfileId, Embedding>> passages) {

    IndexedDocument {
        openings = Map.copyOf(openings);
        passages = Map.copyOf(passages);
    }

    static IndexedDocument withoutVectors(SearchDocument document) {
        return new IndexedDocument(document, Map.of(), Map.of());
    }

    /** The new document with those vectors of this one whose texts are still the same. */
    IndexedDocument replacedBy(SearchDocument next) {
        Map<String, Map<EmbeddingProfileId, Embedding>> kept = new HashMap<>();
        if (next.title().equals(document.title())) {
            next.passages().forEach(passage -> kept.put(passage.text(), vectorsOf(passage)));
        }
        return new IndexedDocument(next, next.opening().equals(document.opening()) ? openings : Map.of(), kept);
    }

    /** This document with those of the vectors whose texts are still the same. */
    IndexedDocument with(EmbeddedTexts embedded) {
        Map<String, Map<EmbeddingProfileId, Embedding>> all = new HashMap<>(passages);
        if (embedded.title().equals(document.title())) {
            for (EmbeddedPassage one : embedded.passages()) {
                if (hasText(one.passage().text())) {
                    all.put(one.passage().text(), with(vectorsOf(one.passage()), embedded.profile(), one.embedding()));
                }
            }
        }
        EmbeddedOpening first = embedded.opening();
        boolean isCurrent = first != null && first.text().equals(document.opening());
        return new IndexedDocument(
                document, isCurrent ? with(openings, embedded.profile(), first.embedding()) : openings, all);
    }

    private static Map<EmbeddingProfileId, Embedding> with(
            Map<EmbeddingProfileId, Embedding> vectors, EmbeddingProfileId profile, Embedding embedding) {
        Map<EmbeddingProfileId, Embedding> more = new HashMap<>(vectors);
        more.put(profile, embedding);
        return more;
    }

    /** This document without the vectors of that profile. */
    IndexedDocument without(EmbeddingProfileId profile) {
        Map<String, Map<EmbeddingProfileId, Embedding>> left = new HashMap<>();
        passages.forEach((text, vectors) -> left.put(text, without(vectors, profile)));
        return new IndexedDocument(document, without(openings, profile), left);
    }

    private static Map<EmbeddingProfileId, Embedding> without(
            Map<EmbeddingProfileId, Embedding> vectors, EmbeddingProfileId profile) {
        Map<EmbeddingProfileId, Embedding> fewer = new HashMap<>(vectors);
        fewer.remove(profile);
        return fewer;
    }

    Optional<TextsToEmbed> textsWithoutVector(EmbeddingProfileId profile) {
        List<Passage> missing = document.passages().stream()
                .filter(passage -> embeddingOf(passage, profile).isEmpty())
                .toList();
        String missingOpening = openingOf(profile).isEmpty() ? document.opening() : null;
        return missing.isEmpty() && missingOpening == null
                ? Optional.empty()
                : Optional.of(new TextsToEmbed(document.ref(), document.title(), missingOpening, missing));
    }

    Optional<Embedding> openingOf(EmbeddingProfileId profile) {
        return Optional.ofNullable(openings.get(profile));
    }

    Optional<Embedding> embeddingOf(Passage passage, EmbeddingProfileId profile) {
        return Optional.ofNullable(vectorsOf(passage).get(profile));
    }

    private Map<EmbeddingProfileId, Embedding> vectorsOf(Passage passage) {
        return passages.getOrDefault(passage.text(), Map.of());
    }

    /** The words by which this passage is found. */
    List<String> wordsOf(Passage passage) {
        String labels = labels(document.tags()) + "\n" + labels(document.techStack());
        return SearchWords.of(SearchDocument.inContext(document.title(), passage.text()) + "\n" + labels);
    }

    /** Whether this passage, the title or the labels have the phrase in just these words. */
    boolean hasPhrase(Passage passage, String phrase) {
        String wanted = SearchWords.adjacent(phrase);
        boolean hasNames = wordsOf(passage).containsAll(SearchWords.of(phrase));
        return hasNames
                && Stream.of(document.title(), labels(document.tags()), labels(document.techStack()), passage.text())
                        .anyMatch(text -> SearchWords.adjacent(text).contains(wanted));
    }

    /** The passages that have one of the phrases, where each is somewhere in the document; all where there are none. */
    List<Passage> passagesWith(List<String> phrases) {
        boolean hasAll = phrases.stream()
                .allMatch(phrase -> document.passages().stream().anyMatch(passage -> hasPhrase(passage, phrase)));
        return document.passages().stream()
                .filter(passage -> hasAll)
                .filter(passage -> phrases.isEmpty() || phrases.stream().anyMatch(phrase -> hasPhrase(passage, phrase)))
                .toList();
    }

    FoundItem item() {
        return new FoundItem(document.ref(), document.slug(), document.title());
    }

    private boolean hasText(String text) {
        return document.passages().stream().anyMatch(passage -> passage.text().equals(text));
    }

    private static String labels(Labels labels) {
        return String.join("\n", labels.values());
    }
}
