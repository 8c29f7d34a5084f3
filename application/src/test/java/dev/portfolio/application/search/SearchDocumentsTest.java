package dev.portfolio.application.search;

import static dev.portfolio.domain.certification.Certifications.aCertification;
import static dev.portfolio.domain.certification.Certifications.withDetails;
import static dev.portfolio.domain.post.Posts.aDraft;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.project.Projects.aPublishedProject;
import static dev.portfolio.domain.project.Projects.withTechStack;
import static dev.portfolio.domain.project.Projects.withTexts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.project.Projects;
import dev.portfolio.domain.search.Passage;
import dev.portfolio.domain.search.SearchDocument;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SearchDocumentsTest {

    private final SearchDocuments documents = new UseCases().documents();

    @Test
    void aPostGivesItsTitleItsExcerptAndThePlainTextOfItsBody() {
        Post post = aPublishedPost();
        String text = "Why a pool is fast.\nA pool keeps connections open.";
        assertThat(documents.of(post))
                .isEqualTo(new SearchDocument(
                        post.ref(),
                        post.slug(),
                        "Connection pooling",
                        Labels.of("java", "databases"),
                        Labels.NONE,
                        2026,
                        true,
                        "Connection pooling\n" + text,
                        List.of(new Passage(0, text))));
    }

    @Test
    void aProjectGivesItsDescriptionItsTechnologiesAndThePlainTextOfItsContent() {
        Project project = withTexts(aPublishedProject(), "Measures rain.", "Five *sensors*.");
        String text = "Measures rain.\nJava, PostgreSQL\nFive sensors.";
        assertThat(documents.of(project))
                .isEqualTo(new SearchDocument(
                        project.ref(),
                        project.slug(),
                        "Weather station",
                        Labels.of("hardware", "weather"),
                        Labels.of("Java", "PostgreSQL"),
                        2026,
                        true,
                        "Weather station\n" + text,
                        List.of(new Passage(0, text))));
    }

    @Test
    void aCertificationGivesItsIssuerAndItsDescriptionAndIsAlwaysPublic() {
        Certification certification = aCertification();
        String text = "Example Institute\nFive hours of questions.";
        assertThat(documents.of(certification))
                .isEqualTo(new SearchDocument(
                        certification.ref(),
                        null,
                        "Java Professional",
                        Labels.NONE,
                        Labels.NONE,
                        2025,
                        true,
                        "Java Professional\n" + text,
                        List.of(new Passage(0, text))));
    }

    @Test
    void draftsAreNotPublished() {
        assertThat(documents.of(aDraft()).published()).isFalse();
        assertThat(documents.of(Projects.aDraft()).published()).isFalse();
    }

    @Test
    void whatIsMissingOrBlankLeavesNoGap() {
        assertThat(text(documents.of(withTexts(aPublishedPost(), "Body.", " "))))
                .isEqualTo("Body.");
        assertThat(text(documents.of(withTexts(aPublishedPost(), null, "Excerpt."))))
                .isEqualTo("Excerpt.");
        assertThat(text(documents.of(withTechStack(withTexts(aPublishedProject(), null, "Content.")))))
                .isEqualTo("Content.");
        assertThat(text(documents.of(withDetails(aCertification(), null, null, null))))
                .isEqualTo("Example Institute");
    }

    @Test
    void anItemThatIsATitleOnlyIsFoundByIt() {
        SearchDocument document = documents.of(withTexts(aPublishedPost(), null, null));
        assertThat(document.opening()).isEqualTo("Connection pooling");
        assertThat(document.passages()).containsExactly(new Passage(0, ""));
    }

    @Test
    void theOpeningIsCutToFiveHundredTokensTitleIncluded() {
        SearchDocument document = documents.of(withTexts(aPublishedPost(), words(2_000), null));
        assertThat(document.opening()).isEqualTo("Connection pooling\n" + words(498));
    }

    @Test
    void aLongTextIsCutIntoPassagesThatOverlap() {
        SearchDocument document = documents.of(withTexts(aPublishedPost(), words(300), null));
        assertThat(document.passages()).hasSize(2);
        assertThat(document.passages().getFirst().text()).isEqualTo(words(200));
        assertThat(document.passages().getLast().text()).startsWith("w150 ").endsWith(" w299");
    }

    private static String text(SearchDocument document) {
        return document.passages().stream().map(Passage::text).collect(Collectors.joining("|"));
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }
}
