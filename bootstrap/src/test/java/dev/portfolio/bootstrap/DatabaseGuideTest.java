package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table in docs/database.md that says where each promise of the database guide is kept, and what shows it. */
class DatabaseGuideTest {

    private static final Path ROOT = Path.of("..");
    private static final String HEADING = "## The database guide, sentence by sentence";

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(?:#[^)]*)?\\)");

    /** What the guide says, where it is here, what shows it, what differs. */
    private record Row(String guide, String here, String shownBy, String differs) {

        static Row of(String line) {
            String[] cells = line.substring(1).split("\\|", -1);
            assertThat(cells).as(line).hasSize(5);
            return new Row(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip());
        }
    }

    @Test
    void everythingThatIsSaidToShowAPromiseIsThere() throws IOException {
        Set<String> tests = testClasses();
        for (Row row : rows()) {
            if (row.shownBy().equals("none")) {
                assertThat(row.differs())
                        .as("why nothing shows: " + row.guide())
                        .isNotBlank();
                continue;
            }
            List<String> shown = all(CODE, row.shownBy());
            assertThat(shown).as(row.guide()).isNotEmpty();
            for (String name : shown) {
                assertThat(name.contains("/") ? Files.exists(ROOT.resolve(name)) : tests.contains(name))
                        .as(name + ", which is said to show: " + row.guide())
                        .isTrue();
            }
        }
    }

    @Test
    void everyFileThatIsNamedIsThere() throws IOException {
        for (Row row : rows()) {
            Stream<Path> links = all(LINK, row.here() + row.differs()).stream()
                    .map(link -> ROOT.resolve("docs").resolve(link));
            Stream<Path> files = all(CODE, row.here()).stream()
                    .filter(name -> name.contains("/") && !name.contains(" "))
                    .map(ROOT::resolve);
            assertThat(Stream.concat(links, files)).as(row.guide()).allMatch(Files::exists);
        }
    }

    @Test
    void everyCommandAndSettingOfTheGuideIsInTheTable() throws IOException {
        String guide = rows().stream().map(Row::guide).collect(Collectors.joining("\n"));

        assertThat(guide)
                .contains(
                        "db:up",
                        "db:migrate",
                        "db:shell",
                        "db:down",
                        "db:migration",
                        "db:rollback",
                        "db:history",
                        "5433")
                .contains("pool_size", "max_overflow", "pool_pre_ping", "pool_recycle", "PgBouncer", "pg_dump")
                .contains("content_embedding", "HNSW", "Vector(768)");
    }

    private static List<Row> rows() throws IOException {
        return Files.readString(ROOT.resolve("docs/database.md"))
                .split(Pattern.quote(HEADING), 2)[1]
                .lines()
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(Row::of)
                .toList();
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static Set<String> testClasses() throws IOException {
        Set<String> names = new TreeSet<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(ROOT, Files::isDirectory)) {
            for (Path module : modules) {
                names.addAll(testClassesOf(module.resolve("src/test/java")));
            }
        }
        return names;
    }

    private static List<String> testClassesOf(Path sources) throws IOException {
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toList();
        }
    }
}
