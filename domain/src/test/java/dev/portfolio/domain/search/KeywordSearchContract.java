package dev.portfolio.domain.search;

import static dev.portfolio.domain.certification.Certifications.aCertification;
import static dev.portfolio.domain.certification.Certifications.withIssuedAt;
import static dev.portfolio.domain.certification.Certifications.withName;
import static dev.portfolio.domain.content.SampleContent.draft;
import static dev.portfolio.domain.content.SampleContent.published;
import static dev.portfolio.domain.post.Posts.withPublication;
import static dev.portfolio.domain.post.Posts.withTags;
import static dev.portfolio.domain.post.Posts.withTitle;
import static dev.portfolio.domain.project.Projects.aPublishedProject;
import static dev.portfolio.domain.project.Projects.withTags;
import static dev.portfolio.domain.project.Projects.withTechStack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.project.Projects;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What search by keywords promises. Words are used as they are written: whether word forms are told apart is left open. */
public abstract class KeywordSearchContract extends SearchContract {

    @Test
    void findsNothingInAnEmptyIndex() {
        assertThat(find("pool")).isEmpty();
    }

    @Test
    void findsItemsWithAtLeastOneWordInAnyCase() {
        Post both = put(post("Alpha"), "gamma delta");
        Post one = put(post("Beta"), "Delta kappa");
        put(post("Omega"), "sigma");
        assertThat(find("GAMMA delta lambda")).containsExactly(both.ref(), one.ref());
    }

    @Test
    void findsAnItemOfEachTypeAndShowsSlugAndTitle() {
        Post post = put(post("A post"), "gamma");
        Project project = put(aPublishedProject(), "gamma");
        Certification certification = put(withName(aCertification(), "Gamma expert"), "delta");
        assertThat(search("gamma"))
                .extracting(KeywordMatch::item)
                .containsExactlyInAnyOrder(
                        new FoundItem(post.ref(), post.slug(), "A post"),
                        new FoundItem(project.ref(), project.slug(), project.title()),
                        new FoundItem(certification.ref(), null, "Gamma expert"));
    }

    @Test
    void findsWordsOfTheTitleAndOfTheLabels() {
        Post byTitle = put(post("Kubernetes"), "gamma");
        Post byTag = put(withTags(post("Alpha"), "kubernetes"), "gamma");
        Project byTech = put(withTechStack(aPublishedProject(), "Kubernetes"), "gamma");
        assertThat(find("kubernetes")).containsExactlyInAnyOrder(byTitle.ref(), byTag.ref(), byTech.ref());
    }

    @Test
    void aRareWordCountsMoreThanAFrequentOne() {
        put(post("One"), "common alpha");
        put(post("Two"), "common beta");
        Post rare = put(post("Three"), "uncommon gamma");
        put(post("Four"), "common delta");
        assertThat(find("common uncommon")).hasSize(4).startsWith(rare.ref());
    }

    @Test
    void aWordThatComesOftenCountsMoreThanOneThatComesOnce() {
        put(post("One"), "gamma delta kappa lambda");
        Post often = put(post("Two"), "gamma gamma gamma lambda");
        put(post("Three"), "gamma sigma kappa delta");
        assertThat(find("gamma")).hasSize(3).startsWith(often.ref());
    }

    @Test
    void aShortPassageCountsMoreThanALongOneWithTheSameWord() {
        put(post("One"), "gamma " + "delta kappa lambda ".repeat(20));
        Post brief = put(post("Two"), "gamma delta");
        assertThat(find("gamma")).hasSize(2).startsWith(brief.ref());
    }

    @Test
    void eachItemComesOnceWithItsBestPassage() {
        Post post = put(post("Alpha"), "gamma delta kappa", "gamma gamma kappa", "lambda sigma gamma", "omega");
        List<KeywordMatch> matches = search("gamma");
        assertThat(matches).extracting(match -> match.item().ref()).containsExactly(post.ref());
        assertThat(matches.getFirst().passage()).isEqualTo("gamma gamma kappa");
    }

    @Test
    void ordersByTheScoreOfTheBestPassageAndGivesNoMoreThanTheLimit() {
        for (int i = 0; i < 12; i++) {
            put(post("Title"), "gamma ".repeat(i % 5 + 1) + "delta ".repeat(9 - i % 5), "kappa");
        }
        List<KeywordMatch> all = search("gamma");
        assertThat(all)
                .hasSize(12)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(KeywordMatch::score).reversed())
                .allSatisfy(match -> assertThat(match.score()).isPositive());
        assertThat(search().byKeywords(KeywordQuestion.of("gamma"), SearchFilter.NONE, Visibility.PUBLISHED, 5))
                .extracting(KeywordMatch::score)
                .isEqualTo(all.stream().limit(5).map(KeywordMatch::score).toList());
    }

    @Test
    void showsWhatTheVisibilitySees() {
        Post open = put(post("Open"), "gamma");
        Post draft = put(withPublication(post("Draft"), draft()), "gamma gamma");
        assertThat(find("gamma", SearchFilter.NONE, Visibility.PUBLISHED)).containsExactly(open.ref());
        assertThat(find("gamma", SearchFilter.NONE, Visibility.DRAFTS)).containsExactly(draft.ref());
        assertThat(find("gamma", SearchFilter.NONE, Visibility.EVERYTHING))
                .containsExactlyInAnyOrder(open.ref(), draft.ref());
    }

    @Test
    void findsADraftWhereNothingIsPublished() {
        Post draft = put(withPublication(post("Draft"), draft()), "gamma");
        assertThat(find("gamma", SearchFilter.NONE, Visibility.EVERYTHING)).containsExactly(draft.ref());
        assertThat(find("gamma", SearchFilter.NONE, Visibility.PUBLISHED)).isEmpty();
    }

    @Test
    void draftsDoNotChangeHowRareAWordIs() {
        put(post("One"), "gamma delta");
        put(post("Two"), "kappa lambda");
        double before = search("gamma").getFirst().score();
        for (int i = 0; i < 5; i++) {
            put(withPublication(post("Draft"), draft()), "gamma " + "sigma ".repeat(50));
        }
        assertThat(search("gamma").getFirst().score()).isCloseTo(before, within(1e-9));
    }

    @Test
    void publicationTakesEffectAtOnce() {
        Post post = put(post("Title"), "gamma");
        put(withPublication(post, draft()), "gamma");
        assertThat(find("gamma")).isEmpty();
        put(withPublication(post, published()), "gamma");
        assertThat(find("gamma")).containsExactly(post.ref());
    }

    @Test
    void aChangedTextTakesEffectAtOnce() {
        Post post = put(withTags(post("Alpha"), "sigma"), "gamma", "kappa");
        Post changed = put(withTags(withTitle(post, "Beta"), "omega"), "delta");
        for (String gone : List.of("alpha", "sigma", "gamma", "kappa")) {
            assertThat(find(gone)).as(gone).isEmpty();
        }
        for (String there : List.of("beta", "omega", "delta")) {
            assertThat(search(there))
                    .extracting(KeywordMatch::item)
                    .as(there)
                    .containsExactly(new FoundItem(changed.ref(), changed.slug(), "Beta"));
        }
    }

    @Test
    void aRemovedItemIsNotFoundAtOnce() {
        Post post = put(post("Alpha"), "gamma");
        Post other = put(post("Beta"), "gamma");
        index().remove(post.ref());
        assertThat(find("gamma alpha")).containsExactly(other.ref());
    }

    @Test
    void filtersByTypeByExactTagAndByBoth() {
        Post tagged = put(withTags(post("Post"), "c#", "web"), "gamma");
        put(withTags(post("Other post"), "c"), "gamma");
        Project project = put(withTags(aPublishedProject(), "web"), "gamma");
        Certification certification = put(aCertification(), "gamma");
        assertThat(find("gamma", SearchFilter.of(ContentType.PROJECT, null), Visibility.PUBLISHED))
                .containsExactly(project.ref());
        assertThat(find("gamma", SearchFilter.of(ContentType.CERTIFICATION, null), Visibility.PUBLISHED))
                .containsExactly(certification.ref());
        assertThat(find("gamma", SearchFilter.of(null, "c#"), Visibility.PUBLISHED))
                .containsExactly(tagged.ref());
        assertThat(find("gamma", SearchFilter.of(null, "web"), Visibility.PUBLISHED))
                .containsExactlyInAnyOrder(tagged.ref(), project.ref());
        assertThat(find("gamma", SearchFilter.of(ContentType.POST, "web"), Visibility.PUBLISHED))
                .containsExactly(tagged.ref());
        assertThat(find("gamma", SearchFilter.of(ContentType.CERTIFICATION, "web"), Visibility.PUBLISHED))
                .isEmpty();
    }

    @Test
    void filtersByTechnologyAndByYear() {
        Post post = put(withPublication(post("Post"), in(2024)), "gamma");
        Project project = put(Projects.withPublication(withTechStack(aPublishedProject(), "Java"), in(2025)), "gamma");
        Certification certification = put(withIssuedAt(aCertification(), LocalDate.of(2024, 1, 1)), "gamma");
        assertThat(find("gamma", new SearchFilter(null, null, "Java", null), Visibility.PUBLISHED))
                .containsExactly(project.ref());
        assertThat(find("gamma", new SearchFilter(null, null, null, 2024), Visibility.PUBLISHED))
                .containsExactlyInAnyOrder(post.ref(), certification.ref());
        assertThat(find("gamma", new SearchFilter(ContentType.POST, null, null, 2024), Visibility.PUBLISHED))
                .containsExactly(post.ref());
        assertThat(find("gamma", new SearchFilter(null, null, null, 2025), Visibility.PUBLISHED))
                .containsExactly(project.ref());
    }

    private List<KeywordMatch> search(String question) {
        return search().byKeywords(KeywordQuestion.of(question), SearchFilter.NONE, Visibility.PUBLISHED, 100);
    }

    private List<ContentRef> find(String question) {
        return find(question, SearchFilter.NONE, Visibility.PUBLISHED);
    }

    private List<ContentRef> find(String question, SearchFilter filter, Visibility visibility) {
        return search().byKeywords(KeywordQuestion.of(question), filter, visibility, 100).stream()
                .map(match -> match.item().ref())
                .toList();
    }
}
