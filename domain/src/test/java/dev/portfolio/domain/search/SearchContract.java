package dev.portfolio.domain.search;

import static dev.portfolio.domain.content.SampleContent.published;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTags;
import static dev.portfolio.domain.post.Posts.withTitle;

import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Publication;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.embedding.SampleProfiles;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.project.ProjectRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of search share: items that are saved and put into the index. All is empty when a test starts. */
public abstract class SearchContract {

    /** Of which a test asks, with vectors of two numbers; it is the active one. */
    EmbeddingProfileId profile = new EmbeddingProfileId(0);

    /** Another one, whose vectors have as many. */
    EmbeddingProfileId otherProfile = new EmbeddingProfileId(0);

    protected abstract EmbeddingProfiles profiles();

    @BeforeEach
    void beginTwoProfiles() {
        profile = SampleProfiles.anActiveProfile(profiles(), "model-a", 2).id();
        otherProfile = SampleProfiles.aProfile(profiles(), "model-b", 2).id();
    }

    protected abstract PostRepository posts();

    protected abstract ProjectRepository projects();

    protected abstract CertificationRepository certifications();

    protected abstract SearchIndex index();

    protected abstract ContentSearch search();

    /** A published post without tags. */
    static Post post(String title) {
        return withTags(withTitle(aPublishedPost(), title));
    }

    /** Saves and indexes it. */
    Post put(Post post, String... passages) {
        posts().save(post);
        index().put(document(post, passages));
        return post;
    }

    /** Saves and indexes it. */
    Project put(Project project, String... passages) {
        projects().save(project);
        index().put(new SearchDocument(
                project.ref(),
                project.slug(),
                project.title(),
                project.tags(),
                project.techStack(),
                yearOf(project.publication()),
                project.publication().isPublished(),
                opening(project.title(), passages),
                passages(passages)));
        return project;
    }

    /** Saves and indexes it. */
    Certification put(Certification certification, String... passages) {
        certifications().save(certification);
        index().put(new SearchDocument(
                certification.ref(),
                null,
                certification.name(),
                Labels.NONE,
                Labels.NONE,
                yearOf(certification.issuedAt()),
                true,
                opening(certification.name(), passages),
                passages(passages)));
        return certification;
    }

    static SearchDocument document(Post post, String... passages) {
        return document(post, opening(post.title(), passages), passages(passages));
    }

    static SearchDocument document(Post post, String opening, List<Passage> passages) {
        return new SearchDocument(
                post.ref(),
                post.slug(),
                post.title(),
                post.tags(),
                Labels.NONE,
                yearOf(post.publication()),
                post.publication().isPublished(),
                opening,
                passages);
    }

    static Publication in(int year) {
        return published(Instant.parse(year + "-06-30T12:00:00Z"));
    }

    private static @Nullable Integer yearOf(Publication publication) {
        Instant published = publication.publishedAt();
        return published == null ? null : published.atOffset(ZoneOffset.UTC).getYear();
    }

    private static @Nullable Integer yearOf(@Nullable LocalDate issuedAt) {
        return issuedAt == null ? null : issuedAt.getYear();
    }

    static List<Passage> passages(String... texts) {
        List<Passage> passages = new ArrayList<>();
        for (String text : texts) {
            passages.add(new Passage(passages.size(), text));
        }
        return passages;
    }

    private static String opening(String title, String... passages) {
        return title + "\n" + passages[0];
    }

    /** Vectors of length 1 with these angles to {@code direction(0)}. */
    static List<Embedding> directions(double... degrees) {
        return Arrays.stream(degrees).mapToObj(SearchContract::direction).toList();
    }

    static Embedding direction(double degrees) {
        double angle = Math.toRadians(degrees);
        return Embedding.of((float) Math.cos(angle), (float) Math.sin(angle));
    }
}
