package dev.portfolio.markdown.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: A\n---\nbody\n",
                "---\ntitle: A\n...\nbody\n",
                "---  \ntitle: 'A'\n---\t\n\n \nbody\n",
                "---\n# comment\n\n\"title\": \"A\"\n---\nbody\n",
                "+++\ntitle = \"A\"\n+++\nbody\n",
                "{\"title\": \"A\"}\nbody\n",
                "{\n\t\"title\" : \"A\",\n\t\"x\": {\"y\": \"}\\\"\"}\n}\n\nbody\n",
            })
    void takesFrontMatterOff(String text) {
        Document document = Document.ofMarkdown(text);
        assertThat(document.fields().text("title")).isEqualTo("A");
        assertThat(document.body()).isEqualTo("body\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "just text",
                "# Heading\n\ntitle: x\n---\n",
                "---\n\nA text after a thematic break.\n",
                "---\nA text between\n---\nthematic breaks\n",
                "---\n- a list\n---\nmore\n",
                "---\n\nTo: you\n",
                "---\nNote: mind the gap.\n\nText.\n",
                "---\n\n\n",
                "---\n*a: [b\n---\n",
                "----\ntitle: A\n----\n",
                " ---\ntitle: A\n---\n",
                "text\n---\ntitle: A\n---\n",
                "{{<img src=\"a.png\">}}\n",
                "{% raw %}",
                "{ not json }",
                "+++ text",
                "+++\ntext\n",
                ""
            })
    void leavesTextWithoutFrontMatterAlone(String text) {
        Document document = Document.ofMarkdown(text);
        assertThat(document.body()).isEqualTo(text);
        assertThat(document.fields().hasAny("title")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n---\nbody", "---\n# nothing\n---\nbody", "+++\n+++\nbody", "{}\nbody"})
    void frontMatterMayBeEmpty(String text) {
        assertThat(Document.ofMarkdown(text).body()).isEqualTo("body");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("---\ntitle: A\n\nbody", 1, "never closed"),
                Arguments.of("+++\ntitle = \"A\"\nbody", 1, "never closed"),
                Arguments.of("{\n\"title\": \"A\",\nbody", 1, "never closed"),
                Arguments.of("---\ntitle: A: B\n---\nbody", 2, "needs quotes"),
                Arguments.of("---\na: 1\ntitle: \"A\ntags: [x]\n---\nbody", 3, "not valid YAML"),
                Arguments.of("---\na: 1\ntags: [x, y\n---\nbody", 3, "not valid YAML"),
                Arguments.of("---\na: 1\n\tb: 2\n---\n", 3, "not valid YAML"),
                Arguments.of("---\na: 1\nb: *nowhere\n---\n", 3, "nowhere"),
                Arguments.of("---\na: 1\nb: 2\na: 3\n---\n", 4, "a: stands here a second time; the first is in line 2"),
                Arguments.of("---\na: 1\nb: \u0007\n---\n", 3, "U+0007"),
                Arguments.of("---\nTitle: A\nDate: 2024\n\nbody", 1, "never closed"),
                Arguments.of("---\ntitle:A\n---\nbody", 2, "with a blank"),
                Arguments.of("---\n# c\n\ntitle:A\ndate: 2024\n---\nbody", 5, "not valid YAML"),
                Arguments.of("+++\na = 1\nb = \n+++\n", 3, "not valid TOML"),
                Arguments.of("---\na: \"\\UFFFFFFFF\"\n---\n", 2, "not valid YAML"),
                Arguments.of("---\n\ta: b\n---\n", 2, "not valid YAML"),
                Arguments.of("+++\na = 1\na = 2\n+++\n", 3, "previously defined at line 2"),
                Arguments.of("{\n\"a\": 1,\n\"b\": [\n}\nbody", 4, "not valid YAML"),
                Arguments.of("---\na: 1\nb: " + "[".repeat(20_000) + "\n---\n", 3, "levels deep"),
                Arguments.of("+++\n" + "#\n".repeat(1_001) + "+++\n", 2, "longer than 1000 lines"),
                Arguments.of("+++\na='" + "x".repeat(100_000) + "'\n+++\n", 2, "longer than"),
                Arguments.of("+++\na = 1\nb = " + "[".repeat(20_000) + "\n+++\n", 3, "not valid TOML"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhereTheMistakeIs(String text, int line, String reason) {
        assertThatExceptionOfType(BadContent.class)
                .isThrownBy(() -> Document.ofMarkdown(text))
                .satisfies(e -> assertThat(e.reason()).contains(reason).doesNotContain("\n"))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }

    @Test
    void aliasesDoNotExplode() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            yaml.append(
                    "a%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(10)));
        }
        assertThatExceptionOfType(BadContent.class)
                .isThrownBy(() -> Document.ofYaml(yaml.toString()))
                .satisfies(e -> assertThat(e.reason()).containsIgnoringCase("alias"));
    }

    @Test
    void manyBlankLinesAndCommentsAreFine() {
        Document document = Document.ofMarkdown(
                "---\n" + "\n#\n".repeat(50_000) + "a: 1\n---\n" + " \n".repeat(100_000) + "  body");
        assertThat(document.fields().text("a")).isEqualTo("1");
        assertThat(document.body()).isEqualTo("  body");
    }

    @Test
    void aFewAliasesAreFine() {
        Document document = Document.ofYaml("a: &tags [x, y]\ntags: *tags\ntitle: &t A\nname: *t\n");
        assertThat(document.fields().words("tags")).containsExactly("x", "y");
        assertThat(document.fields().text("name")).isEqualTo("A");
    }

    @Test
    void anAliasMayNotContainItself() {
        Document document = Document.ofYaml("title: A\na: &a [*a]\nb: &b {c: *b}\n");
        assertThat(document.fields().text("title")).isEqualTo("A");
    }

    @Test
    void typesOfProgrammingLanguagesAreJustText() {
        Document document =
                Document.ofYaml("title: !!javax.script.ScriptEngineManager [x]\nname: !!java.util.Date 2024\n");
        assertThat(document.fields().text("name")).isEqualTo("2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a\n- b\n", "just text\n"})
    void aYamlFileIsATable(String yaml) {
        assertThatExceptionOfType(BadContent.class)
                .isThrownBy(() -> Document.ofYaml(yaml))
                .withMessageContaining("keys and values");
    }

    @Test
    void aYamlFileMayBeginWithItsOwnMark() {
        assertThat(Document.ofYaml("---\ntitle: A\n").fields().text("title")).isEqualTo("A");
    }
}
