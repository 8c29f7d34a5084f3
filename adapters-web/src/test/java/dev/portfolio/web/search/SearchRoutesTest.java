package dev.portfolio.web.search;

import static dev.portfolio.domain.certification.Certifications.aCertification;
import static dev.portfolio.domain.certification.Certifications.withName;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTags;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.project.Projects.aPublishedProject;
import static dev.portfolio.domain.project.Projects.withTags;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.post.Post;
import dev.portfolio.web.Answer;
import dev.portfolio.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class SearchRoutesTest extends WebTest {

    @Test
    void findsThePassageThatAnswers() {
        Post post = content.add(withTexts(aPublishedPost(), "Herons   stand\n\nin shallow water.", null));
        JsonNode json = get("/api/v1/search?q=where+do+herons+stand").assertOk().json();
        assertThat(json.propertyNames()).containsExactly("items", "mode", "degraded");
        assertThat(json.get("mode").asString()).isEqualTo("hybrid");
        assertThat(json.get("degraded").booleanValue()).isFalse();
        JsonNode first = json.get("items").get(0);
        assertThat(first.propertyNames())
                .containsExactly("type", "id", "slug", "title", "excerpt", "score", "distance");
        assertThat(first.get("type").asString()).isEqualTo("post");
        assertThat(first.get("id").asString()).isEqualTo(post.id().toString());
        assertThat(first.get("excerpt").asString()).isEqualTo("Herons stand in shallow water.");
        assertThat(first.get("distance").doubleValue()).isBetween(0.0, 2.0);
    }

    @Test
    void saysWhyAResultIsThereWhereThatIsAsked() {
        content.add(withTexts(aPublishedPost(), "Bitterns boom in the reeds.", null));
        JsonNode first = get("/api/v1/search?q=bitterns+boom&explain=true")
                .assertOk()
                .json()
                .get("items")
                .get(0);
        JsonNode explanation = first.get("explanation");
        double shares = explanation.get("meaning").get("share").doubleValue()
                + explanation.get("keywords").get("share").doubleValue();
        assertThat(first.get("score").doubleValue()).isEqualTo(shares);
        assertThat(explanation.get("keywords").get("bm25").doubleValue()).isPositive();
        assertThat(explanation.get("meaning").get("passage").asString()).contains("reeds");
        assertThat(explanation.get("matched_words"))
                .extracting(JsonNode::asString)
                .containsExactly("Bitterns", "boom");
        assertThat(explanation.get("phrases")).isEmpty();
        JsonNode byPhrase = get("/api/v1/search?q=%22boom+in+the+reeds%22&explain=true")
                .json()
                .get("items")
                .get(0);
        assertThat(byPhrase.get("explanation").get("phrases"))
                .extracting(JsonNode::asString)
                .containsExactly("boom in the reeds");
        JsonNode byKeywords = get("/api/v1/search?q=bitterns&mode=keyword&explain=true")
                .json()
                .get("items")
                .get(0);
        assertThat(byKeywords.get("explanation").get("meaning").isNull()).isTrue();
        assertThat(get("/api/v1/search?q=bitterns&explain=false").body()).doesNotContain("explanation");
        get("/api/v1/search?q=bitterns&explain=yes").assertInvalid("explain");
    }

    @Test
    void restrictsToATypeATagAndANumber() {
        content.add(withTags(aPublishedPost(), "restricted"));
        content.add(withTags(aPublishedProject(), "restricted"));
        assertThat(get("/api/v1/search?q=pool&tag=restricted").assertOk().items("type"))
                .containsExactlyInAnyOrder("post", "project");
        assertThat(get("/api/v1/search?q=pool&tag=restricted&type=project")
                        .assertOk()
                        .items("type"))
                .containsExactly("project");
        assertThat(get("/api/v1/search?q=pool&tag=restricted&limit=1")
                        .assertOk()
                        .items("type"))
                .containsExactly("post");
    }

    @Test
    void hasNoDistanceWhereOnlyTheKeywordsMatched() {
        content.add(withName(aCertification(), "Ornithologist"));
        JsonNode json =
                get("/api/v1/search?q=ornithologist&mode=keyword").assertOk().json();
        assertThat(json.get("mode").asString()).isEqualTo("keyword");
        assertThat(json.get("items").get(0).get("distance").isNull()).isTrue();
        assertThat(json.get("items").get(0).get("slug").isNull()).isTrue();
    }

    @Test
    void answersByKeywordsWhenTheModelIsAway() {
        content.add(withTexts(aPublishedPost(), "About cormorants.", null));
        portfolio.embedder().unavailable(true);
        try {
            JsonNode json = get("/api/v1/search?q=cormorants").assertOk().json();
            assertThat(json.get("degraded").booleanValue()).isTrue();
            assertThat(json.get("items")).hasSize(1);
        } finally {
            portfolio.embedder().unavailable(false);
        }
    }

    @Test
    void carriesAWeakTagAndNoLink() {
        Answer answer = get("/api/v1/search?q=anything").assertOk();
        assertThat(answer.header("ETag")).startsWith("W/\"");
        assertThat(answer.header("Link")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=", "?q=%20%09", "?mode=keyword"})
    void wantsAQuestion(String query) {
        get("/api/v1/search" + query).assertInvalid("q");
    }

    @Test
    void wantsAQuestionOfThousandCharactersAtMost() {
        get("/api/v1/search?q=" + "a".repeat(1000)).assertOk();
        Answer tooLong = get("/api/v1/search?q=" + "a".repeat(1001)).assertInvalid("q");
        assertThat(tooLong.json().get("detail").asString()).contains("at most 1000");
    }

    @Test
    void namesWhatIsAllowed() {
        Answer mode = get("/api/v1/search?q=a&mode=fuzzy").assertInvalid("mode");
        assertThat(mode.json().get("detail").asString()).contains("'fuzzy'", "hybrid, semantic, keyword");
        Answer type = get("/api/v1/search?q=a&type=posts").assertInvalid("type");
        assertThat(type.json().get("detail").asString()).contains("project, post, certification");
        get("/api/v1/search?q=a&limit=0").assertInvalid("limit");
        get("/api/v1/search?q=a&limit=101").assertInvalid("limit");
        get("/api/v1/search?q=a&limit=ten").assertInvalid("limit");
        get("/api/v1/search?q=a&tag=" + "t".repeat(101)).assertInvalid("tag");
    }
}
