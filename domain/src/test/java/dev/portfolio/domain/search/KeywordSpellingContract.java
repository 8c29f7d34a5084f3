package dev.portfolio.domain.search;

import static dev.portfolio.domain.content.SampleContent.draft;
import static dev.portfolio.domain.content.SampleContent.published;
import static dev.portfolio.domain.post.Posts.withPublication;
import static dev.portfolio.domain.post.Posts.withTags;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.post.Post;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How words have to be spelt: just so in quotation marks, about so elsewhere. */
public abstract class KeywordSpellingContract extends SearchContract {

    @Test
    void aPhraseInQuotationMarksHasToBeThereInJustTheseWords() {
        Post inText = put(post("One"), "a Connection Pool, well kept");
        Post inTitle = put(post("The connection pool"), "gamma");
        Post inTag = put(withTags(post("Three"), "connection pool"), "gamma");
        put(post("Four"), "a pool for the connection, a pool of connection strings");
        put(post("Five"), "connection pools, a reconnection pool");
        for (String question :
                List.of("\"connection pool\"", "“connection pool”", "„connection pool“", "«connection pool»")) {
            assertThat(find(question)).as(question).containsExactlyInAnyOrder(inText.ref(), inTitle.ref(), inTag.ref());
        }
    }

    @Test
    void wordsBesideThePhraseDecideTheOrderOnly() {
        Post without = put(post("One"), "set the connection pool");
        Post with = put(post("Two"), "set the connection pool kappa");
        put(post("Three"), "kappa kappa kappa");
        assertThat(find("kappa \"connection pool\"")).containsExactly(with.ref(), without.ref());
    }

    @Test
    void eachOfSeveralPhrasesHasToBeSomewhereInTheItem() {
        Post both = put(post("One"), "gamma delta kappa", "sigma lambda omega");
        put(post("Two"), "gamma delta kappa", "sigma kappa lambda");
        List<KeywordMatch> found = search("\"gamma delta\" \"lambda omega\"", Visibility.PUBLISHED);
        assertThat(found).extracting(match -> match.item().ref()).containsExactly(both.ref());
    }

    @Test
    void thePassageThatIsShownHasThePhrase() {
        put(post("One"), "gamma gamma gamma delta", "kappa delta gamma kappa kappa", "gamma");
        assertThat(search("\"delta gamma\"", Visibility.PUBLISHED))
                .extracting(KeywordMatch::passage)
                .containsExactly("kappa delta gamma kappa kappa");
    }

    @Test
    void aNameInQuotationMarksIsMeantAsItStands() {
        Post name = put(post("One"), "set SQLITE_TMPDIR first");
        Post words = put(post("Two"), "sqlite tmpdir first");
        Post plusPlus = put(post("Three"), "written in C++, mostly");
        put(post("Four"), "written in c, mostly");
        assertThat(find("\"SQLITE_TMPDIR\"")).containsExactly(name.ref());
        assertThat(find("\"sqlite tmpdir\"")).containsExactlyInAnyOrder(name.ref(), words.ref());
        assertThat(find("\"c++\"")).containsExactly(plusPlus.ref());
    }

    @Test
    void phrasesAreFoundWhereFiltersAndVisibilityLookOnly() {
        put(withPublication(post("Draft"), draft()), "gamma delta");
        assertThat(find("\"gamma delta\"")).isEmpty();
        Post open = put(withPublication(post("Open"), published()), "gamma delta");
        assertThat(find("\"gamma delta\"")).containsExactly(open.ref());
        assertThat(search().byKeywords(
                                KeywordQuestion.of("\"gamma delta\""),
                                SearchFilter.of(ContentType.PROJECT, null),
                                Visibility.PUBLISHED,
                                10))
                .isEmpty();
    }

    @Test
    void aMisspeltWordFindsWhatIsSpeltLikeIt() {
        Post post = put(post("One"), "postgresql with python");
        put(post("Two"), "delta");
        for (String misspelt : List.of("postgresq", "postgresqll", "postgresgl", "postgrseql", "pyhton", "pythn")) {
            assertThat(find(misspelt)).as(misspelt).containsExactly(post.ref());
        }
        for (String other : List.of("python3", "mongodb", "typhoon", "pyt", "12345")) {
            assertThat(find(other)).as(other).isEmpty();
        }
    }

    @Test
    void whatAWordResemblesCountsLessThanTheWord() {
        Post meant = put(post("One"), "kubernetes");
        Post other = put(post("Two"), "omicron");
        assertThat(find("kubernetse omicron")).containsExactly(other.ref(), meant.ref());
    }

    @Test
    void aWordThatIsThereIsMeant() {
        Post there = put(post("One"), "gammon");
        put(post("Two"), "gamman");
        assertThat(find("gammon")).containsExactly(there.ref());
    }

    @Test
    void aDraftsWordsChangeNothing() {
        Post open = put(post("One"), "kubernetes");
        double before = search("kubernetse", Visibility.PUBLISHED).getFirst().score();
        put(withPublication(post("Draft"), draft()), "kubernetse kubernets kuberneted");
        List<KeywordMatch> after = search("kubernetse", Visibility.PUBLISHED);
        assertThat(after).extracting(match -> match.item().ref()).containsExactly(open.ref());
        assertThat(after.getFirst().score()).isEqualTo(before);
        assertThat(find("kuberneted")).containsExactly(open.ref());
    }

    @Test
    void aQuestionInAnotherLanguageIsNotTakenForMisspelt() {
        put(post("One"), "kappas lambdas gammas deltas sigmas omegas");
        assertThat(find("kappaz lambdaz gammaz deltaz sigmaz")).hasSize(1);
        assertThat(find("kappaz lambdaz gammaz deltaz sigmaz omegaz")).isEmpty();
    }

    @Test
    void findsWordsWithinTextThatHasNoBlanks() {
        Post japanese = put(post("One"), "単体テストでH2の代わりにPostgreSQLを使う");
        Post korean = put(post("Two"), "데이터베이스를 사용합니다");
        Post chinese = put(post("Three"), "使用数据库进行测试");
        assertThat(find("テスト")).containsExactly(japanese.ref());
        assertThat(find("H2")).containsExactly(japanese.ref());
        assertThat(find("postgresqlの使い方")).startsWith(japanese.ref());
        assertThat(find("데이터베이스")).containsExactly(korean.ref());
        assertThat(find("数据库")).containsExactly(chinese.ref());
        assertThat(find("\"代わりに\"")).containsExactly(japanese.ref());
    }

    private List<KeywordMatch> search(String question, Visibility visibility) {
        return search().byKeywords(KeywordQuestion.of(question), SearchFilter.NONE, visibility, 100);
    }

    private List<ContentRef> find(String question) {
        return search(question, Visibility.PUBLISHED).stream()
                .map(match -> match.item().ref())
                .toList();
    }
}
