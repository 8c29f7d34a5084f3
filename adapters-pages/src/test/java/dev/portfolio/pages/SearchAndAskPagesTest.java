package dev.portfolio.pages;

import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.post.Post;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Search and questions as forms. */
class SearchAndAskPagesTest extends PageTest {

    @Test
    void searchShowsThePassageWithItsWordsMarked() {
        Post post = content.add(
                withTexts(withTitle(aPublishedPost(), "On quokkas"), "The quokka sleeps under <acacia> trees.", null));

        assertThat(page("/search?q=quokka"))
                .contains("href=\"/writing/" + post.slug() + "\">On quokkas</a>", "<mark>quokka</mark>")
                .contains("under &lt;acacia&gt; trees", "value=\"quokka\"")
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .contains("data-posts=\"/writing/{slug}\"");
    }

    @Test
    void searchFindsItemsOfATypeAlone() {
        Post post = content.add(withTexts(withTitle(aPublishedPost(), "Bilbies"), "A bilby digs.", null));
        String path = "href=\"/writing/" + post.slug() + "\"";

        assertThat(page("/search?q=bilby&type="))
                .contains(path, "value=\"\" checked> Everything")
                .doesNotContain("value=\"post\" checked");
        assertThat(page("/search?q=bilby&type=post")).contains(path, "value=\"post\" checked> Posts");
        assertThat(page("/search?q=bilby&type=project")).doesNotContain(path);
        assertThat(get("/search?q=bilby&type=page").statusCode()).isEqualTo(400);
    }

    @Test
    void withoutAQuestionThereIsTheFormAlone() {
        int before = limits.searches.get();

        assertThat(page("/search")).contains("role=\"search\"").doesNotContain("<li>\n<h2>", "noindex");
        assertThat(page("/search?q=+")).doesNotContain("Nothing was found");
        assertThat(limits.searches.get()).isEqualTo(before);
    }

    @Test
    void searchesAndQuestionsAreCountedAndRefused() {
        int searches = limits.searches.get();
        int questions = limits.questions.get();

        HttpResponse<String> search = get("/search?q=anything", "X-Hurry", "yes");
        HttpResponse<String> question = post("/ask", "q=anything", "X-Hurry", "yes");

        assertThat(search.statusCode()).isEqualTo(429);
        assertThat(header(search, "Retry-After")).isEqualTo("8");
        assertThat(search.body()).contains("Please wait a moment");
        assertThat(question.statusCode()).isEqualTo(429);
        assertThat(limits.searches.get()).isEqualTo(searches + 1);
        assertThat(limits.questions.get()).isEqualTo(questions + 1);
    }

    @Test
    void aLinkProposesAQuestionAndAnswersNone() {
        int before = limits.questions.get();

        assertThat(page("/ask?q=What+is+a+numbat%3F"))
                .contains("value=\"What is a numbat?\"", "aria-labelledby=\"answer-heading\" hidden>");
        assertThat(limits.questions.get()).isEqualTo(before);
    }

    @Test
    void aFormOfAnotherSiteOnlyProposesToo() {
        int before = limits.questions.get();

        assertThat(post("/ask", "q=numbats", "Sec-Fetch-Site", "cross-site").body())
                .contains("value=\"numbats\"")
                .doesNotContain("class=\"cite\"");
        assertThat(limits.questions.get()).isEqualTo(before);
        assertThat(post("/ask", "q=numbats", "Sec-Fetch-Site", "same-origin").statusCode())
                .isEqualTo(200);
        assertThat(limits.questions.get()).isEqualTo(before + 1);
    }

    @Test
    void theAnswerCitesThePostItComesFrom() {
        Post post = content.add(withTexts(
                withTitle(aPublishedPost(), "Numbats"), "A numbat eats twenty thousand termites a day.", null));

        HttpResponse<String> answer = post("/ask", "q=how+many+termites+eats+a+numbat");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.body())
                .contains("twenty thousand termites")
                .contains("<a class=\"cite\" href=\"/writing/" + post.slug() + "\" title=\"Numbats\"")
                .contains("Word for word from the sources below.")
                .contains("aria-labelledby=\"answer-heading\">");
    }

    @Test
    void whatNothingAnswersIsRefusedInWords() {
        assertThat(post("/ask", "q=xyzzyplugh").body())
                .contains("Nothing in this portfolio answers that question.")
                .doesNotContain("class=\"cite\"");
    }

    @Test
    void aQuestionThatIsTooLongIsRefused() {
        assertThat(get("/search?q=" + "a".repeat(1001)).statusCode()).isEqualTo(400);
        assertThat(post("/ask", "q=" + "a".repeat(1001)).statusCode()).isEqualTo(400);
    }
}
