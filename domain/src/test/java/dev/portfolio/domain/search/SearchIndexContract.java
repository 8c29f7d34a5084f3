package dev.portfolio.domain.search;

import static dev.portfolio.domain.certification.Certifications.aCertification;
import static dev.portfolio.domain.content.SampleContent.draft;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withPublication;
import static dev.portfolio.domain.post.Posts.withTags;
import static dev.portfolio.domain.post.Posts.withTitle;
import static dev.portfolio.domain.project.Projects.aPublishedProject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.post.Post;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the search index promises about vectors; what is found by its texts is in the contracts of search. */
public abstract class SearchIndexContract extends SearchContract {

    @Test
    void aNewDocumentWantsVectorsForItsOpeningAndAllPassages() {
        Post post = put(post("Title"), "one", "two");
        assertThat(wanted(post.ref()))
                .contains(new TextsToEmbed(post.ref(), "Title", "Title\none", passages("one", "two")));
    }

    @Test
    void anItemThatIsNotThereWantsNothing() {
        assertThat(wanted(aPublishedPost().ref())).isEmpty();
    }

    @Test
    void aRemovedItemWantsNothing() {
        Post post = put(post("Title"), "one");
        index().remove(post.ref());
        assertThat(wanted(post.ref())).isEmpty();
        index().remove(post.ref());
    }

    @Test
    void anItemOfAnyTypeWantsNothingWhenItsVectorsAreThere() {
        for (ContentRef ref : List.of(
                put(post("Title"), "one", "two").ref(),
                put(aPublishedProject(), "one").ref(),
                put(aCertification(), "one").ref())) {
            embedAll(ref);
            assertThat(wanted(ref)).as(ref.toString()).isEmpty();
        }
    }

    @Test
    void vectorsOfOneProfileAreNoneOfAnother() {
        Post post = put(post("Title"), "one");
        embedAll(post.ref());
        assertThat(index().withoutVectors(post.ref(), otherProfile))
                .contains(new TextsToEmbed(post.ref(), "Title", "Title\none", passages("one")));
    }

    @Test
    void wantsWhatIsStillMissing() {
        Post post = put(post("Title"), "one", "two");
        TextsToEmbed all = wanted(post.ref()).orElseThrow();
        TextsToEmbed first = new TextsToEmbed(
                all.ref(), all.title(), all.opening(), all.passages().subList(0, 1));
        index().store(embedded(first));
        assertThat(wanted(post.ref()))
                .contains(new TextsToEmbed(post.ref(), "Title", null, List.of(new Passage(1, "two"))));
    }

    @Test
    void namesTheItemsThatHaveATextWithoutAVectorOfTheProfile() {
        Post embedded = put(post("Embedded"), "one", "two");
        embedAll(embedded.ref());
        Post half = put(post("Half"), "one", "two");
        embedAll(half.ref());
        put(half, "one", "changed");
        Post without = put(post("Without"), "one");
        assertThat(index().itemsWithoutVectors(profile)).containsExactlyInAnyOrder(half.ref(), without.ref());
        assertThat(index().itemsWithoutVectors(otherProfile))
                .containsExactlyInAnyOrder(embedded.ref(), half.ref(), without.ref());
    }

    @Test
    void keepsTheVectorsOfTextsThatDidNotChange() {
        Post post = put(post("Title"), "one", "two", "three");
        embedAll(post.ref());
        put(post, "one", "two", "three");
        assertThat(wanted(post.ref())).isEmpty();
        put(post, "one", "changed", "three");
        assertThat(wanted(post.ref()))
                .contains(new TextsToEmbed(post.ref(), "Title", null, List.of(new Passage(1, "changed"))));
    }

    @Test
    void keepsTheVectorsOfPassagesThatMoved() {
        Post post = put(post("Title"), "one", "two", "three");
        embedAll(post.ref());
        index().put(document(post, "Title\none", passages("new", "one", "two", "three")));
        assertThat(wanted(post.ref())).contains(new TextsToEmbed(post.ref(), "Title", null, passages("new")));
        index().put(document(post, "Title\none", passages("three", "one")));
        assertThat(wanted(post.ref())).isEmpty();
    }

    @Test
    void aChangedOpeningWantsItsVectorAndThePassagesKeepTheirs() {
        Post post = put(post("Title"), "one");
        embedAll(post.ref());
        index().put(document(post, "Title\nchanged", passages("one")));
        assertThat(wanted(post.ref())).contains(new TextsToEmbed(post.ref(), "Title", "Title\nchanged", List.of()));
    }

    @Test
    void aChangedTitleChangesTheTextOfEveryPassage() {
        Post post = put(post("Title"), "one", "two");
        embedAll(post.ref());
        put(withTitle(post, "Other"), "one", "two");
        assertThat(wanted(post.ref()))
                .contains(new TextsToEmbed(post.ref(), "Other", "Other\none", passages("one", "two")));
    }

    @Test
    void publicationAndLabelsChangeNoVector() {
        Post post = put(post("Title"), "one");
        embedAll(post.ref());
        put(withTags(withPublication(post, draft()), "new"), "one");
        assertThat(wanted(post.ref())).isEmpty();
        assertThat(found(Visibility.DRAFTS)).containsExactly(post.ref());
    }

    @Test
    void dropsTheVectorOfATextThatChangedMeanwhile() {
        Post post = put(post("Title"), "one", "two");
        EmbeddedTexts late = embedded(wanted(post.ref()).orElseThrow());
        put(post, "changed", "two");
        index().store(late);
        assertThat(wanted(post.ref()))
                .contains(new TextsToEmbed(post.ref(), "Title", "Title\nchanged", passages("changed")));
    }

    @Test
    void dropsTheVectorsOfAllPassagesWhenTheTitleChangedMeanwhile() {
        Post post = put(post("Title"), "one", "two");
        EmbeddedTexts late = embedded(wanted(post.ref()).orElseThrow());
        put(withTitle(post, "Other"), "one", "two");
        index().store(late);
        assertThat(wanted(post.ref()))
                .contains(new TextsToEmbed(post.ref(), "Other", "Other\none", passages("one", "two")));
    }

    @Test
    void dropsTheVectorOfAPassageThatHasGoneMeanwhile() {
        Post post = put(post("Title"), "one", "two");
        EmbeddedTexts late = embedded(wanted(post.ref()).orElseThrow());
        put(post, "one");
        index().store(late);
        assertThat(wanted(post.ref())).isEmpty();
        assertThat(found(Visibility.PUBLISHED)).containsExactly(post.ref());
    }

    @Test
    void dropsTheVectorsOfAnItemRemovedMeanwhile() {
        Post post = put(post("Title"), "one");
        EmbeddedTexts late = embedded(wanted(post.ref()).orElseThrow());
        index().remove(post.ref());
        index().store(late);
        assertThat(wanted(post.ref())).isEmpty();
        assertThat(found(Visibility.EVERYTHING)).isEmpty();
    }

    @Test
    void anItemThatWasRemovedAndPutAgainIsFound() {
        Post post = put(post("Title"), "one");
        embedAll(post.ref());
        index().remove(post.ref());
        put(post, "one");
        wanted(post.ref()).ifPresent(texts -> index().store(embedded(texts)));
        assertThat(found(Visibility.PUBLISHED)).containsExactly(post.ref());
    }

    @Test
    void putsSeveralAndKeepsTheVectorsOfTextsThatDidNotChange() {
        Post same = put(post("Same"), "one", "two");
        Post moved = put(post("Moved"), "one", "two");
        Post renamed = put(post("Renamed"), "one");
        List.of(same, moved, renamed).forEach(post -> embedAll(post.ref()));
        Post added = post("Added");
        index().put(List.of(
                document(added, "Added\none", passages("one")),
                document(withTitle(renamed, "Other"), "Other\none", passages("one")),
                document(moved, "Moved\none", passages("new", "one")),
                document(withPublication(same, draft()), "Same\none", passages("one", "two"))));
        index().put(List.of());
        assertThat(index().withoutVectors(
                                List.of(
                                        same.ref(),
                                        added.ref(),
                                        moved.ref(),
                                        aPublishedPost().ref(),
                                        renamed.ref()),
                                profile))
                .containsExactly(
                        new TextsToEmbed(added.ref(), "Added", "Added\none", passages("one")),
                        new TextsToEmbed(moved.ref(), "Moved", null, passages("new")),
                        new TextsToEmbed(renamed.ref(), "Other", "Other\none", passages("one")));
        assertThat(found(Visibility.DRAFTS)).containsExactly(same.ref());
    }

    @Test
    void storesTheVectorsOfSeveralAndDropsThoseOfChangedTexts() {
        Post same = put(post("Same"), "one", "two");
        Post changed = put(post("Changed"), "one");
        Post removed = put(post("Removed"), "one");
        List<EmbeddedTexts> late =
                index().withoutVectors(List.of(removed.ref(), changed.ref(), same.ref()), profile).stream()
                        .map(this::embedded)
                        .toList();
        put(changed, "other");
        index().remove(removed.ref());
        index().store(late);
        index().store(List.<EmbeddedTexts>of());
        assertThat(wanted(same.ref())).isEmpty();
        assertThat(wanted(changed.ref()))
                .contains(new TextsToEmbed(changed.ref(), "Changed", "Changed\nother", passages("other")));
        assertThat(found(Visibility.PUBLISHED)).containsExactly(same.ref());
    }

    @Test
    void takesBlankAndRepeatedPassages() {
        Post blank = put(post("Blank"), "");
        Post repeated = put(post("Repeated"), "same", "same");
        embedAll(blank.ref());
        embedAll(repeated.ref());
        assertThat(wanted(blank.ref())).isEmpty();
        assertThat(wanted(repeated.ref())).isEmpty();
        assertThat(found(Visibility.PUBLISHED)).containsExactlyInAnyOrder(blank.ref(), repeated.ref());
    }

    private Optional<TextsToEmbed> wanted(ContentRef ref) {
        return index().withoutVectors(ref, profile);
    }

    private void embedAll(ContentRef ref) {
        index().store(embedded(wanted(ref).orElseThrow()));
    }

    private EmbeddedTexts embedded(TextsToEmbed texts) {
        List<Embedding> vectors = Collections.nCopies(texts.texts().size(), direction(0));
        return EmbeddedTexts.of(texts, profile, vectors);
    }

    private List<ContentRef> found(Visibility visibility) {
        return search().byMeaning(direction(0), profile, SearchFilter.NONE, visibility, 100).stream()
                .map(match -> match.item().ref())
                .toList();
    }
}
