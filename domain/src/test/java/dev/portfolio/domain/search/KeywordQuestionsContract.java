package dev.portfolio.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.post.Post;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which words a question by keywords has: names of technology, other scripts, and whatever a visitor may type. */
public abstract class KeywordQuestionsContract extends SearchContract {

    @Test
    void tellsNamesWithPunctuationApart() {
        Post plusPlus = put(post("One"), "written in C++, mostly");
        Post sharp = put(post("Two"), "written in C#, mostly");
        Post dotNet = put(post("Three"), "runs on .NET, mostly");
        Post net = put(post("Four"), "fishing with a net mostly");
        Post node = put(post("Five"), "runs on node.js mostly");
        assertThat(find("C++")).startsWith(plusPlus.ref()).doesNotContain(dotNet.ref(), net.ref(), node.ref());
        assertThat(find("c#")).startsWith(sharp.ref()).doesNotContain(dotNet.ref(), net.ref(), node.ref());
        assertThat(find(".net")).startsWith(dotNet.ref()).doesNotContain(plusPlus.ref(), sharp.ref(), node.ref());
        assertThat(find("What is Node.js?")).startsWith(node.ref());
    }

    @Test
    void findsANameWithPunctuationAsAWholeAndByItsParts() {
        Post whole = put(post("One"), "set SQLITE_TMPDIR before the start");
        Post parts = put(post("Two"), "set sqlite and tmpdir before start");
        assertThat(find("sqlite_tmpdir")).containsExactly(whole.ref(), parts.ref());
        for (String part : List.of("sqlite", "TMPDIR")) {
            assertThat(find(part)).as(part).containsExactlyInAnyOrder(whole.ref(), parts.ref());
        }
    }

    @Test
    void findsEachNameFirstWhereItStands() {
        List<String> names =
                List.of("C++", "C#", ".NET", "k8s", "SQLITE_TMPDIR", "home.arpa", "node.js", "/dev/hidg0", "us_base64");
        List<ContentRef> items = names.stream()
                .map(name -> put(post("Title"), "gamma " + name + " delta").ref())
                .toList();
        put(post("Title"), "c net k8 sqlite tmpdir home arpa node js dev hidg0 us base64");
        for (int i = 0; i < names.size(); i++) {
            assertThat(find("about " + names.get(i) + "?")).as(names.get(i)).startsWith(items.get(i));
            assertThat(find("\"" + names.get(i) + "\"")).as(names.get(i)).containsExactly(items.get(i));
        }
    }

    @Test
    void findsPathsAndAddressesByTheirParts() {
        Post post = put(post("One"), "open /dev/hidg0 or https://m.stripe.network/inner.html first");
        for (String part : List.of("hidg0", "/dev/hidg0", "stripe", "inner.html", "m.stripe.network")) {
            assertThat(find(part)).as(part).containsExactly(post.ref());
        }
    }

    @Test
    void findsWordsOfOtherScripts() {
        Post german = put(post("One"), "Die Größe zählt");
        Post russian = put(post("Two"), "Привет мир");
        Post japanese = put(post("Three"), "接続 プール です");
        Post hebrew = put(post("Four"), "שלום עולם");
        assertThat(find("größe")).containsExactly(german.ref());
        assertThat(find("ПРИВЕТ")).containsExactly(russian.ref());
        assertThat(find("プール")).containsExactly(japanese.ref());
        assertThat(find("שלום")).containsExactly(hebrew.ref());
    }

    @Test
    void knowsTheWordsThatEachTextHas() {
        List<Set<String>> words = search().wordsOf(
                        List.of("the pool of C++ and sqlite", "", "the sea", "the sea"),
                        List.of("pool", "Pool", "C++", "c", "SQLITE_TMPDIR", "sea"));
        assertThat(words.getFirst())
                .contains("pool", "Pool", "C++", "SQLITE_TMPDIR")
                .doesNotContain("sea");
        assertThat(words.subList(1, 4)).containsExactly(Set.of(), Set.of("sea"), Set.of("sea"));
        assertThat(search().wordsOf(List.of("pool"), List.of())).containsExactly(Set.of());
        assertThat(search().wordsOf(List.of(), List.of("pool"))).isEmpty();
    }

    @Test
    void aQuestionWithoutWordsFindsNothing() {
        put(post("Title"), "gamma - ? ' \" \\ 😀");
        for (String question : List.of(
                "", " ", "\t\n", "?", "?!...", "'", "\"", "''", "\\", "--", "%", "_", ":*", "&|!()<->", "😀", "\0")) {
            assertThat(find(question)).as(question).isEmpty();
        }
    }

    @Test
    void punctuationIsNoSyntax() {
        Post post = put(post("Title"), "gamma dump dom");
        put(post("Other"), "delta");
        for (String question : List.of(
                "--dump-dom",
                "'); drop table gamma; --",
                "gamma:* & !(zeta | <-> 'omega",
                "\"gamma",
                "gamma\\",
                "\\'gamma\\''",
                "gamma%_",
                "-gamma",
                "gamma\0",
                "\uD83D gamma",
                "$1 ? gamma {0} ${gamma}",
                "gamma 😀")) {
            assertThat(find(question)).as(question).containsExactly(post.ref());
        }
    }

    @Test
    void aQuestionOfManyOrOfVeryLongWordsIsNoError() {
        Post post = put(post("Title"), "gamma");
        assertThat(find("gamma " + "word ".repeat(5_000))).containsExactly(post.ref());
        assertThat(find("gamma " + "x".repeat(50_000))).containsExactly(post.ref());
        assertThatCode(() -> find("the of and")).doesNotThrowAnyException();
        assertThat(find("gamma " + "\"word\" ".repeat(200))).isEmpty();
        assertThat(find("gamma \"" + "word ".repeat(5_000) + "\"")).isEmpty();
    }

    @Test
    void textsOfAnyKindCanBeIndexed() {
        Post post = put(post("😀 ' \\ \""), "", "'\\ :* <-> & \uD83D\uDE00 \u0001", "x".repeat(50_000) + " gamma");
        assertThat(find("gamma")).containsExactly(post.ref());
    }

    private List<ContentRef> find(String question) {
        return search().byKeywords(KeywordQuestion.of(question), SearchFilter.NONE, Visibility.PUBLISHED, 100).stream()
                .map(match -> match.item().ref())
                .toList();
    }
}
