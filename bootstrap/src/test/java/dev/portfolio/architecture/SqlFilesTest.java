package dev.portfolio.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQL lies in files in the changelog only: everything else goes through jOOQ, where the compiler reads it. */
final class SqlFilesTest {

    @Test
    void onlyTheChangelogHasSqlFiles() throws IOException {
        Path repository = Poms.ofThisRepository().repository();
        assertThat(sqlFiles(repository))
                .isNotEmpty()
                .allMatch(file -> file.startsWith(MavenModule.DB_CHANGELOG.folder()));
    }

    @Test
    void anSqlFileElsewhereIsFound(@TempDir Path repository) throws IOException {
        Path query = repository.resolve("adapters-persistence/src/main/resources/search.sql");
        Files.createDirectories(query.getParent());
        Files.writeString(query, "SELECT 1");
        assertThat(sqlFiles(repository)).containsExactly(repository.relativize(query));
    }

    private static List<Path> sqlFiles(Path repository) throws IOException {
        List<Path> found = new ArrayList<>();
        for (MavenModule module : MavenModule.values()) {
            Path main = repository.resolve(module.folder()).resolve("src/main");
            if (Files.isDirectory(main)) {
                try (Stream<Path> files = Files.walk(main)) {
                    files.filter(file -> file.toString().endsWith(".sql"))
                            .map(repository::relativize)
                            .forEach(found::add);
                }
            }
        }
        return found;
    }
}
