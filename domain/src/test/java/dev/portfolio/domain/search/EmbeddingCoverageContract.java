package dev.portfolio.domain.search;

import static dev.portfolio.domain.certification.Certifications.aCertification;
import static dev.portfolio.domain.content.SampleContent.draft;
import static dev.portfolio.domain.post.Posts.withPublication;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.embedding.EmbeddingCoverage;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.post.Post;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of how much has vectors. */
public abstract class EmbeddingCoverageContract extends SearchContract {

    protected abstract EmbeddingCoverage coverage();

    @Test
    void nothingIsAllThereIs() {
        assertThat(coverage().of(profile)).isEqualTo(new EmbeddingCoverage.Counts(0, 0, 0, 0));
    }

    @Test
    void countsItemsAndTextsOfEachProfile() {
        Post post = put(post("Post"), "one", "two");
        put(withPublication(post("Draft"), draft()), "one");
        ContentRef certification = put(aCertification(), "one").ref();
        embed(post.ref(), 0, 10, 20);
        TextsToEmbed wanted = index().withoutVectors(certification, profile).orElseThrow();
        index().store(EmbeddedTexts.of(
                new TextsToEmbed(certification, wanted.title(), wanted.opening(), List.of()), profile, directions(5)));
        assertThat(coverage().of(profile)).isEqualTo(new EmbeddingCoverage.Counts(3, 1, 7, 4));
        assertThat(coverage().of(otherProfile)).isEqualTo(new EmbeddingCoverage.Counts(3, 0, 7, 0));
        assertThat(coverage().of(EmbeddingProfileId.NONE)).isEqualTo(new EmbeddingCoverage.Counts(3, 0, 7, 0));
    }

    private void embed(ContentRef ref, double... degrees) {
        index().store(EmbeddedTexts.of(
                index().withoutVectors(ref, profile).orElseThrow(), profile, directions(degrees)));
    }
}
