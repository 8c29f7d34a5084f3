package dev.portfolio.application;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.search.EmbeddedTexts;
import dev.portfolio.domain.search.SearchDocument;
import dev.portfolio.domain.search.SearchIndex;
import dev.portfolio.domain.search.TextsToEmbed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An index that counts what is put into it and, after each change, does what the test wants, such as failing. */
public final class ScriptedIndex implements SearchIndex {

    private final SearchIndex index;
    private final List<String> titlesPut = new ArrayList<>();
    private Consumer<String> afterChange = title -> {};

    public ScriptedIndex(SearchIndex index) {
        this.index = index;
    }

    /** What to do after a change, given the title of the item. */
    public void afterChange(Consumer<String> action) {
        this.afterChange = action;
    }

    public List<String> titlesPut() {
        return titlesPut;
    }

    @Override
    public void put(SearchDocument document) {
        index.put(document);
        titlesPut.add(document.title());
        afterChange.accept(document.title());
    }

    @Override
    public void remove(ContentRef ref) {
        index.remove(ref);
    }

    @Override
    public Optional<TextsToEmbed> withoutVectors(ContentRef ref, EmbeddingProfileId profile) {
        return index.withoutVectors(ref, profile);
    }

    @Override
    public List<ContentRef> itemsWithoutVectors(EmbeddingProfileId profile) {
        return index.itemsWithoutVectors(profile);
    }

    @Override
    public void store(EmbeddedTexts embedded) {
        index.store(embedded);
        afterChange.accept(embedded.title());
    }
}
