package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Import and search on the command line, on a real database and the real model. */
class ImportCommandTest {

    @TempDir
    Path folder;

    private final Map<String, String> settings = Map.of("DATABASE_URL", TestDatabaseUrl.ofNewDatabase());

    @BeforeEach
    void content() throws IOException {
        write("posts/2024-05-01-bread.md", "# Baking bread\n\nFlour, water, salt and a warm oven.");
        write("posts/secret.md", "---\ntitle: Secret\ndraft: true\n---\nFlour as well.");
        write("projects/mill.yaml", "title: Mill\ndescription: Grinds grain.\n");
        write("posts/broken.md", "---\ntitle: [unclosed\n---\ntext");
        write("notes.txt", "not content");
    }

    @Test
    void everyFileIsReportedAsAJsonObject() {
        ProgramRun run = importing("--json");

        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.lines()).hasSize(4);
        JsonNode bread = report(run, "posts/2024-05-01-bread.md");
        assertThat(bread.get("type").asString()).isEqualTo("post");
        assertThat(bread.get("outcome").asString()).isEqualTo("created");
        assertThat(bread.get("slug").asString()).isEqualTo("bread");
        assertThat(bread.get("id").asString()).hasSize(36);
        JsonNode broken = report(run, "posts/broken.md");
        assertThat(broken.get("outcome").asString()).isEqualTo("failed");
        assertThat(broken.get("line").isInt()).isTrue();
        assertThat(broken.get("reason").asString()).isNotBlank();
    }

    @Test
    void aSecondRunChangesNothing() throws IOException {
        Files.delete(folder.resolve("posts/broken.md"));
        importing();

        ProgramRun again = importing();

        assertThat(again.exitStatus()).isZero();
        assertThat(again.err()).contains("0 created, 0 updated, 3 unchanged, 0 skipped, 0 failed");
    }

    @Test
    void aDryRunOnlyTells() {
        assertThat(importing("--dry-run").err()).contains("3 created");
        assertThat(importing("--dry-run").err()).contains("3 created");
    }

    @Test
    void whatWasImportedIsFoundByMeaningAndADraftIsNot() {
        importing();

        ProgramRun run = ProgramRun.of(settings, "search", "--json", "how do I make a loaf");

        assertThat(run.exitStatus()).isZero();
        assertThat(run.lines().getFirst()).contains("\"slug\":\"bread\"");
        assertThat(run.out()).doesNotContain("Secret");
    }

    @Test
    void aPathThatIsNotThereIsToldSo() {
        ProgramRun run =
                ProgramRun.of(settings, "import", folder.resolve("nowhere").toString());

        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).contains("nowhere").doesNotContain("\tat ");
    }

    private ProgramRun importing(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "import";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[arguments.length - 1] = folder.toString();
        return ProgramRun.of(settings, arguments);
    }

    private static JsonNode report(ProgramRun run, String file) {
        return run.lines().stream()
                .map(JsonMapper.builder().build()::readTree)
                .filter(report -> report.get("file").asString().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
