package dev.portfolio.domain.search;

import static dev.portfolio.domain.certification.Certifications.aCertification;
import static dev.portfolio.domain.certification.Certifications.withIssuedAt;
import static dev.portfolio.domain.content.SampleContent.draft;
import static dev.portfolio.domain.post.Posts.withPublication;
import static dev.portfolio.domain.post.Posts.withTags;
import static dev.portfolio.domain.project.Projects.aPublishedProject;
import static dev.portfolio.domain.project.Projects.withTags;
import static dev.portfolio.domain.project.Projects.withTechStack;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.project.Projects;
import dev.portfolio.domain.search.EmbeddedTexts.EmbeddedOpening;
import dev.portfolio.domain.search.EmbeddedTexts.EmbeddedPassage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What search by meaning promises. */
public abstract class MeaningSearchContract extends SearchContract {

    private static final Embedding QUESTION = direction(0);
    private static final Offset<Double> ROUNDING = within(1e-5);

    @Test
    void findsNothingInAnEmptyIndex() {
        assertThat(search(SearchFilter.NONE, Visibility.EVERYTHING)).isEmpty();
    }

    @Test
    void ordersItemsOfAllTypesBySimilarity() {
        Post post = put(post("Post"), "gamma");
        Project project = put(aPublishedProject(), "gamma");
        Certification certification = put(aCertification(), "gamma");
        embed(project.ref(), 80, 80);
        embed(post.ref(), 10, 10);
        embed(certification.ref(), 180, 180);
        assertThat(search(SearchFilter.NONE, Visibility.PUBLISHED))
                .extracting(MeaningMatch::item)
                .containsExactly(
                        new FoundItem(post.ref(), post.slug(), "Post"),
                        new FoundItem(project.ref(), project.slug(), project.title()),
                        new FoundItem(certification.ref(), null, certification.name()));
    }

    @Test
    void eachItemComesOnceWithItsNearestPassage() {
        Post post = put(post("Post"), "far", "near", "opposite");
        embed(post.ref(), 60, 90, 0, 180);
        MeaningMatch match = onlyMatch();
        assertThat(match.passage()).isEqualTo("near");
        assertThat(match.distance()).isCloseTo(0, ROUNDING);
        assertThat(match.similarity()).isCloseTo((0.5 + 1) / 2, ROUNDING);
    }

    @Test
    void similarityIsTheMeanOfOpeningAndNearestPassage() {
        Post nearPassage = put(post("One"), "gamma");
        Post nearInBoth = put(post("Two"), "gamma");
        embed(nearPassage.ref(), 90, 0);
        embed(nearInBoth.ref(), 30, 30);
        assertThat(find(SearchFilter.NONE, Visibility.PUBLISHED)).containsExactly(nearInBoth.ref(), nearPassage.ref());
    }

    @Test
    void similarityIsThatOfThePassageWhileTheOpeningHasNoVector() {
        Post post = put(post("Post"), "gamma");
        index().store(passagesOnly(post, profile, "gamma", direction(60)));
        MeaningMatch match = onlyMatch();
        assertThat(match.similarity()).isCloseTo(0.5, ROUNDING);
        assertThat(match.distance()).isCloseTo(0.5, ROUNDING);
    }

    @Test
    void comparesDirectionsAndNotLengths() {
        Post post = put(post("Post"), "gamma");
        Embedding opposite = Embedding.of(-20, 0);
        Embedding near = Embedding.of(0.003f, 0.004f);
        index().store(EmbeddedTexts.of(wanted(post.ref()), profile, List.of(opposite, near)));
        MeaningMatch match = onlyMatch();
        assertThat(match.distance()).isCloseTo(0.4, ROUNDING);
        assertThat(match.similarity()).isCloseTo((-1 + 0.6) / 2, ROUNDING);
    }

    @Test
    void anItemWithoutVectorsIsNotFound() {
        put(post("Post"), "gamma");
        assertThat(search(SearchFilter.NONE, Visibility.EVERYTHING)).isEmpty();
    }

    @Test
    void comparesVectorsOfTheGivenProfileOnly() {
        Post byOther = put(post("One"), "gamma");
        index().store(EmbeddedTexts.of(
                index().withoutVectors(byOther.ref(), otherProfile).orElseThrow(), otherProfile, directions(0, 0)));
        Post byBoth = put(post("Two"), "gamma");
        index().store(passagesOnly(byBoth, profile, "gamma", direction(60)));
        EmbeddedOpening opening = new EmbeddedOpening(document(byBoth, "gamma").opening(), direction(0));
        index().store(new EmbeddedTexts(byBoth.ref(), byBoth.title(), otherProfile, opening, List.of()));
        MeaningMatch match = onlyMatch();
        assertThat(match.item().ref()).isEqualTo(byBoth.ref());
        assertThat(match.similarity()).isCloseTo(0.5, ROUNDING);
    }

    @Test
    void aChangedTextIsNotFoundByItsOldVector() {
        Post post = put(post("Post"), "gamma", "kappa");
        embed(post.ref(), 0, 0, 60);
        put(post, "delta", "kappa");
        assertThat(onlyMatch().passage()).isEqualTo("kappa");
        assertThat(onlyMatch().similarity()).isCloseTo(0.5, ROUNDING);
        put(post, "delta");
        assertThat(search(SearchFilter.NONE, Visibility.EVERYTHING)).isEmpty();
    }

    @Test
    void showsWhatTheVisibilitySeesAtOnce() {
        Post open = put(post("Open"), "gamma");
        Post draft = put(withPublication(post("Draft"), draft()), "gamma");
        embed(open.ref(), 20, 20);
        embed(draft.ref(), 10, 10);
        assertThat(find(SearchFilter.NONE, Visibility.PUBLISHED)).containsExactly(open.ref());
        assertThat(find(SearchFilter.NONE, Visibility.DRAFTS)).containsExactly(draft.ref());
        assertThat(find(SearchFilter.NONE, Visibility.EVERYTHING)).containsExactly(draft.ref(), open.ref());
        put(withPublication(open, draft()), "gamma");
        assertThat(find(SearchFilter.NONE, Visibility.PUBLISHED)).isEmpty();
        assertThat(find(SearchFilter.NONE, Visibility.DRAFTS)).containsExactly(draft.ref(), open.ref());
    }

    @Test
    void aRemovedItemIsNotFoundAtOnce() {
        Post post = put(post("Post"), "gamma");
        embed(post.ref(), 0, 0);
        index().remove(post.ref());
        assertThat(search(SearchFilter.NONE, Visibility.EVERYTHING)).isEmpty();
    }

    @Test
    void filtersByTypeByExactTagAndByBoth() {
        Post post = put(withTags(post("Post"), "c#", "web"), "gamma");
        Post other = put(withTags(post("Other"), "c"), "gamma");
        Project project = put(withTags(aPublishedProject(), "web"), "gamma");
        embed(post.ref(), 30, 30);
        embed(other.ref(), 20, 20);
        embed(project.ref(), 10, 10);
        assertThat(find(SearchFilter.of(ContentType.POST, null), Visibility.PUBLISHED))
                .containsExactly(other.ref(), post.ref());
        assertThat(find(SearchFilter.of(null, "web"), Visibility.PUBLISHED)).containsExactly(project.ref(), post.ref());
        assertThat(find(SearchFilter.of(null, "c#"), Visibility.PUBLISHED)).containsExactly(post.ref());
        assertThat(find(SearchFilter.of(ContentType.POST, "web"), Visibility.PUBLISHED))
                .containsExactly(post.ref());
        assertThat(find(SearchFilter.of(ContentType.CERTIFICATION, "web"), Visibility.PUBLISHED))
                .isEmpty();
    }

    @Test
    void filtersByTechnologyAndByYear() {
        Post post = put(withPublication(post("Post"), in(2024)), "gamma");
        Project project =
                put(Projects.withPublication(withTechStack(aPublishedProject(), "Java", "jOOQ"), in(2025)), "gamma");
        Certification certification = put(withIssuedAt(aCertification(), LocalDate.of(2024, 1, 1)), "gamma");
        embed(post.ref(), 30, 30);
        embed(project.ref(), 20, 20);
        embed(certification.ref(), 10, 10);
        assertThat(find(new SearchFilter(null, null, "jOOQ", null), Visibility.PUBLISHED))
                .containsExactly(project.ref());
        assertThat(find(new SearchFilter(null, null, "jooq", null), Visibility.PUBLISHED))
                .isEmpty();
        assertThat(find(new SearchFilter(null, null, null, 2024), Visibility.PUBLISHED))
                .containsExactly(certification.ref(), post.ref());
        assertThat(find(new SearchFilter(null, null, "Java", 2024), Visibility.PUBLISHED))
                .isEmpty();
        put(withPublication(post, draft()), "gamma");
        assertThat(find(new SearchFilter(ContentType.POST, null, null, 2024), Visibility.EVERYTHING))
                .isEmpty();
    }

    /** The nearest passages may all be of one item: the others are there all the same. */
    @Test
    void manyNearPassagesOfOneItemDoNotCrowdOutTheOthers() {
        String[] texts = IntStream.range(0, 1_700).mapToObj(i -> "gamma " + i).toArray(String[]::new);
        Post crowd = put(post("Crowd"), texts);
        embed(
                crowd.ref(),
                IntStream.rangeClosed(0, texts.length).mapToDouble(i -> 1).toArray());
        List<ContentRef> expected = new ArrayList<>(List.of(crowd.ref()));
        for (int i = 0; i < 5; i++) {
            Post post = put(post("Post " + i), "gamma");
            embed(post.ref(), 20 + i, 20 + i);
            expected.add(post.ref());
        }
        assertThat(search().byMeaning(QUESTION, profile, SearchFilter.NONE, Visibility.PUBLISHED, 6))
                .extracting(match -> match.item().ref())
                .isEqualTo(expected);
    }

    @Test
    void givesTheNearestUpToTheLimitAndFindsARareTagAmongMany() {
        List<ContentRef> nearestFirst = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Post post = put(withTags(post("Post " + i), i == 59 ? "rare" : "frequent"), "gamma " + i);
            embed(post.ref(), i, i);
            nearestFirst.add(post.ref());
        }
        assertThat(search().byMeaning(QUESTION, profile, SearchFilter.NONE, Visibility.PUBLISHED, 50))
                .extracting(match -> match.item().ref())
                .isEqualTo(nearestFirst.subList(0, 50));
        assertThat(search().byMeaning(QUESTION, profile, SearchFilter.of(null, "rare"), Visibility.PUBLISHED, 5))
                .extracting(match -> match.item().ref())
                .containsExactly(nearestFirst.getLast());
    }

    @Test
    void findsAnItemByItsNameWithTheVectorOfItsOpening() {
        Post post = put(post("Post"), "gamma");
        Certification certification = put(aCertification(), "gamma");
        assertThat(named(ContentType.POST, post.slug().value(), Visibility.PUBLISHED))
                .contains(new IndexedItem(new FoundItem(post.ref(), post.slug(), "Post"), null));
        embed(post.ref(), 30, 60);
        IndexedItem found = named(ContentType.POST, post.id().toString(), Visibility.PUBLISHED)
                .orElseThrow();
        assertThat(requireNonNull(found.opening()).cosineDistance(direction(30)))
                .isCloseTo(0, ROUNDING);
        assertThat(search().find(
                                ContentType.POST,
                                SlugOrId.parse(post.slug().value()).orElseThrow(),
                                otherProfile,
                                Visibility.PUBLISHED)
                        .orElseThrow()
                        .opening())
                .isNull();
        assertThat(named(ContentType.CERTIFICATION, certification.id().toString(), Visibility.PUBLISHED))
                .isPresent();
        assertThat(named(ContentType.PROJECT, post.id().toString(), Visibility.PUBLISHED))
                .isEmpty();
        assertThat(named(ContentType.POST, "another", Visibility.PUBLISHED)).isEmpty();
    }

    @Test
    void findsAnItemByItsNameOnlyWhereItIsSeen() {
        Post draft = put(withPublication(post("Draft"), draft()), "gamma");
        assertThat(named(ContentType.POST, draft.slug().value(), Visibility.PUBLISHED))
                .isEmpty();
        assertThat(named(ContentType.POST, draft.slug().value(), Visibility.EVERYTHING))
                .isPresent();
        assertThat(named(ContentType.POST, draft.slug().value(), Visibility.DRAFTS))
                .isPresent();
    }

    private Optional<IndexedItem> named(ContentType type, String name, Visibility visibility) {
        return search().find(type, SlugOrId.parse(name).orElseThrow(), profile, visibility);
    }

    private void embed(ContentRef ref, double... degrees) {
        index().store(EmbeddedTexts.of(wanted(ref), profile, directions(degrees)));
    }

    private TextsToEmbed wanted(ContentRef ref) {
        return index().withoutVectors(ref, profile).orElseThrow();
    }

    private static EmbeddedTexts passagesOnly(Post post, EmbeddingProfileId of, String text, Embedding embedding) {
        return new EmbeddedTexts(
                post.ref(), post.title(), of, null, List.of(new EmbeddedPassage(new Passage(0, text), embedding)));
    }

    private MeaningMatch onlyMatch() {
        List<MeaningMatch> matches = search(SearchFilter.NONE, Visibility.EVERYTHING);
        assertThat(matches).hasSize(1);
        return matches.getFirst();
    }

    private List<MeaningMatch> search(SearchFilter filter, Visibility visibility) {
        return search().byMeaning(QUESTION, profile, filter, visibility, 100);
    }

    private List<ContentRef> find(SearchFilter filter, Visibility visibility) {
        return search(filter, visibility).stream()
                .map(match -> match.item().ref())
                .toList();
    }
}
