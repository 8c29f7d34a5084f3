package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.SEARCH_DOCUMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.post.Posts;
import dev.portfolio.domain.search.KeywordMatch;
import dev.portfolio.domain.search.KeywordQuestion;
import dev.portfolio.domain.search.Passage;
import dev.portfolio.domain.search.SearchDocument;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.persistence.testing.MigratedDatabase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Words are stemmed by the language of the text that has them. */
class LanguagesOfKeywordsTest {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    private static final String ENGLISH =
            "Every change of the schema has to have a way back, and the tests are to take it.";
    private static final String GERMAN =
            "Jede Änderung der Datenbank braucht einen Rückweg, und die Tests müssen ihn gehen. Wir haben die Gift-Tabelle.";
    private static final String JAPANESE = "単体テストでH2の代わりにTestcontainersとPostgreSQLを使う。";

    private ContentRef english = Posts.aPublishedPost().ref();
    private ContentRef german = english;
    private ContentRef japanese = english;

    @BeforeEach
    void putOneOfEach() {
        english = put(ENGLISH);
        german = put(GERMAN);
        japanese = put(JAPANESE);
    }

    @Test
    void anItemHasTheConfigurationOfItsLanguage() {
        assertThat(configuration(english)).isEqualTo("english");
        assertThat(configuration(german)).isEqualTo("german");
        assertThat(configuration(japanese)).isEqualTo("english");
        assertThat(configuration(put("Un changement de schéma doit avoir un retour, et les tests le prennent.")))
                .isEqualTo("french");
        assertThat(configuration(put("Kubernetes Operator SDK"))).isEqualTo("simple");
        assertThat(configuration(put(""))).isEqualTo("simple");
    }

    @Test
    void inflectedWordsAreFoundInTheirOwnLanguage() {
        assertThat(find("Wie mache ich Änderungen an Datenbanken?")).containsExactly(german);
        assertThat(find("changing schemas")).containsExactly(english);
        assertThat(find("テスト")).containsExactly(japanese);
    }

    @Test
    void functionWordsOfTheQuestionsLanguageCountInNoText() {
        assertThat(find("the and of")).isEmpty();
        ContentRef quoting = put("Wir haben den Satz „the change of the past“ und die Tests in der Tabelle.");
        assertThat(find("what is the way of the past")).containsExactlyInAnyOrder(quoting, english);
        assertThat(find("the past")).containsExactly(quoting);
        assertThat(find("und die oder der")).isEmpty();
    }

    @Test
    void wordsThatMatchAreKnownInTheirLanguage() {
        assertThat(database.search()
                        .wordsOf(List.of("Wie mache ich Änderungen?"), List.of("Änderung", "ich", "Rückweg", "mache")))
                .containsExactly(Set.of("Änderung", "mache"));
        assertThat(database.search()
                        .wordsOf(List.of("how are schemas changed"), List.of("are", "schema", "change", "how")))
                .containsExactly(Set.of("schema", "change"));
    }

    @Test
    void anotherLanguageTakesEffectAtOnce() {
        SearchDocument before = document(ENGLISH);
        database.index().put(before);
        database.index()
                .put(new SearchDocument(
                        before.ref(),
                        null,
                        before.title(),
                        Labels.NONE,
                        Labels.NONE,
                        null,
                        true,
                        GERMAN,
                        List.of(new Passage(0, GERMAN))));
        assertThat(find("Datenbanken")).containsExactlyInAnyOrder(german, before.ref());
        assertThat(find("schemas")).containsExactly(english);
    }

    private static ContentRef put(String text) {
        SearchDocument document = document(text);
        database.index().put(document);
        return document.ref();
    }

    private static SearchDocument document(String text) {
        return new SearchDocument(
                Posts.aPublishedPost().ref(),
                null,
                "Alpha",
                Labels.NONE,
                Labels.NONE,
                null,
                true,
                "Alpha\n" + text,
                List.of(new Passage(0, text)));
    }

    private static String configuration(ContentRef ref) {
        return database.dsl()
                .select(SEARCH_DOCUMENTS.CONFIGURATION)
                .from(SEARCH_DOCUMENTS)
                .where(SEARCH_DOCUMENTS.CONTENT_ID.eq(ref.id()))
                .fetchSingle()
                .value1();
    }

    private static List<ContentRef> find(String question) {
        return database
                .search()
                .byKeywords(KeywordQuestion.of(question), SearchFilter.NONE, Visibility.PUBLISHED, 10)
                .stream()
                .map(KeywordMatch::item)
                .map(item -> item.ref())
                .toList();
    }
}
