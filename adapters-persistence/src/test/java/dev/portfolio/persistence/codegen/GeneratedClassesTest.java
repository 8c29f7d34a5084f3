package dev.portfolio.persistence.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The committed jOOQ classes are those that the changelog gives. */
class GeneratedClassesTest {

    private static final Path COMMITTED = Path.of("src/generated/java");

    @Test
    @DisabledIfSystemProperty(named = "jooq.regenerate", matches = "true")
    void theCommittedClassesAreThoseOfTheChangelog(@TempDir Path fresh) throws Exception {
        JooqClasses.generateInto(fresh);

        assertThat(sources(COMMITTED))
                .as("regenerate with: mvn test -pl adapters-persistence -am -Djooq.regenerate=true"
                        + " -Dtest=GeneratedClassesTest -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(sources(fresh));
    }

    @Test
    @EnabledIfSystemProperty(named = "jooq.regenerate", matches = "true")
    void regenerate() throws Exception {
        JooqClasses.generateInto(COMMITTED);
    }

    private static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return sources;
    }
}
