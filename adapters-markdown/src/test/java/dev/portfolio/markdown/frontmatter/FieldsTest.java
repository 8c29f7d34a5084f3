package dev.portfolio.markdown.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    private static Fields yaml(String text) {
        return Document.ofYaml(text).fields();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image_url", "image-url", "Image_URL", "imageUrl", "IMAGE-URL"})
    void keysAreTheSameHoweverTheyAreWritten(String key) {
        assertThat(yaml(key + ": x").text("image_url")).isEqualTo("x");
    }

    @Test
    void theFirstKeyWithAValueCounts() {
        Fields fields = yaml("a:\nb: ''\nc: third\nd: fourth");
        assertThat(fields.text("a", "b", "missing", "c", "d")).isEqualTo("third");
        assertThat(fields.text("missing")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.10", "007", "true", "2024-05-01", "0x1F", "1e3", "text"})
    void scalarsAreTextAsWritten(String value) {
        assertThat(yaml("a: " + value).text("a")).isEqualTo(value);
        assertThat(yaml("a: [" + value + "]").words("a")).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "null", "", "''", "'  '"})
    void nothingIsNoText(String value) {
        assertThat(yaml("a: " + value).text("a")).isNull();
        assertThat(yaml("a: " + value).words("a")).isEmpty();
        assertThat(yaml("a: " + value).flag("a")).isEmpty();
        assertThat(yaml("a: " + value).moment("a")).isEmpty();
    }

    @Test
    void wordsComeAsListOrWithCommas() {
        assertThat(yaml("a: [x, 'y z', 3]").words("a")).containsExactly("x", "y z", "3");
        assertThat(yaml("a:\n- x\n- y").words("a")).containsExactly("x", "y");
        assertThat(yaml("a: x, y z ,,w").words("a")).containsExactly("x", "y z", "w");
        assertThat(yaml("a: x y").words("a")).containsExactly("x y");
        assertThat(yaml("a: {t: [x], c: y}").words("a")).containsExactly("x", "y");
    }

    @Test
    void wordsOfSeveralKeysCanBeMerged() {
        Fields fields = yaml("categories: [c]\ntags: [a, b]\ntaxonomies: {series: [s]}");
        assertThat(fields.allWords("tags", "categories", "taxonomies")).containsExactly("a", "b", "c", "s");
    }

    @Test
    void flags() {
        assertThat(yaml("a: true").flag("a")).contains(true);
        assertThat(yaml("a: 'Yes'").flag("a")).contains(true);
        assertThat(yaml("a: false").flag("a")).contains(false);
        assertThat(yaml("a: off").flag("a")).contains(false);
    }

    @Test
    void wholeNumbers() {
        assertThat(yaml("a: -3").wholeNumber("a")).contains(-3);
        assertThat(yaml("a: '12'").wholeNumber("a")).contains(12);
        assertThat(yaml("a: 2.0").wholeNumber("a")).contains(2);
    }

    @Test
    void tomlGivesTheSame() {
        Fields fields = Document.ofMarkdown("""
                        +++
                        title = "A"
                        date = 2024-05-07T10:20:30+02:00
                        day = 2024-05-07
                        local = 2024-05-07T10:20:30
                        draft = true
                        weight = 7
                        tags = ["x", "y"]
                        [taxonomies]
                        tags = ["z"]
                        [params.deep]
                        a = 1
                        +++
                        """).fields();
        assertThat(fields.text("title")).isEqualTo("A");
        assertThat(fields.moment("date")).map(Moment::instant).contains(Instant.parse("2024-05-07T08:20:30Z"));
        assertThat(fields.moment("day")).map(Moment::instant).contains(Instant.parse("2024-05-07T00:00:00Z"));
        assertThat(fields.moment("local")).map(Moment::instant).contains(Instant.parse("2024-05-07T10:20:30Z"));
        assertThat(fields.flag("draft")).contains(true);
        assertThat(fields.wholeNumber("weight")).contains(7);
        assertThat(fields.allWords("tags", "taxonomies")).containsExactly("x", "y", "z");
        assertThat(fields.line("draft")).isEqualTo(6);
    }

    @Test
    void jsonGivesTheSame() {
        Fields fields = Document.ofMarkdown(
                        "{\"title\": \"\\ud83c\\udf89 \\u00e9\\/\", \"tags\": [\"x\", 1], \"draft\": false}\n")
                .fields();
        assertThat(fields.text("title")).isEqualTo("🎉 é/");
        assertThat(fields.words("tags")).isEqualTo(List.of("x", "1"));
        assertThat(fields.flag("draft")).contains(false);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("a: [x]", f -> f.text("a"), "a: is a list where a single value is expected"),
                mistake("a: {b: c}", f -> f.text("a"), "a: is a table where a single value is expected"),
                mistake("a: [x, [y]]", f -> f.words("a"), "a: has an entry that is itself a list"),
                mistake("a: [x, {y: z}]", f -> f.words("a"), "a: has an entry that is itself a list"),
                mistake("a: [x, null]", f -> f.words("a"), "a: has an empty entry"),
                mistake("a:\n- x\n-", f -> f.words("a"), "a: has an empty entry"),
                mistake("a: maybe", f -> f.flag("a"), "a: 'maybe' is neither true nor false"),
                mistake("a: 1.5", f -> f.wholeNumber("a"), "a: '1.5' is not a whole number"),
                mistake("a: 99999999999", f -> f.wholeNumber("a"), "a: '99999999999' is not a whole number"),
                mistake("a: 1e999999999", f -> f.wholeNumber("a"), "is not a whole number"),
                mistake("a: 2024-02-31", f -> f.moment("a"), "a: '2024-02-31' is not a date"));
    }

    private static Arguments mistake(String yaml, Function<Fields, Object> reading, String reason) {
        return Arguments.of(yaml, reading, reason);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakesNameTheKeyAndItsLine(String yaml, Function<Fields, Object> reading, String reason) {
        Fields fields = yaml("other: 1\n\n" + yaml);
        assertThatExceptionOfType(BadContent.class)
                .isThrownBy(() -> reading.apply(fields))
                .satisfies(e -> assertThat(e.reason()).startsWith(reason.startsWith("a:") ? reason : "a: "))
                .satisfies(e -> assertThat(e.line()).isEqualTo(3));
    }
}
