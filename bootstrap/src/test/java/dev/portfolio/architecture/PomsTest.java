package dev.portfolio.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The poms say what the table of modules says, so that the compiler keeps the walls. */
final class PomsTest {

    @TempDir
    Path repository;

    @BeforeEach
    void writePomsOfTheTable() throws IOException {
        writeParent(Stream.of(MavenModule.values()).map(MavenModule::folder).toList());
        for (MavenModule module : MavenModule.values()) {
            write(module, module.mayUse(), "compile");
        }
    }

    @Test
    void thePomsAreThoseOfTheTable() {
        assertThat(Poms.ofThisRepository().differences()).isEmpty();
    }

    @Test
    void theTableItselfIsAccepted() {
        assertThat(new Poms(repository).differences()).isEmpty();
    }

    @Test
    void aDependencyTooManyIsReported() throws IOException {
        write(MavenModule.AI, Set.of(MavenModule.DOMAIN, MavenModule.PERSISTENCE), "compile");
        assertThat(new Poms(repository).differences())
                .singleElement()
                .asString()
                .startsWith("AI depends on [DOMAIN, PERSISTENCE]");
    }

    @Test
    void aMissingDependencyIsReported() throws IOException {
        write(MavenModule.AI, Set.of(), "compile");
        assertThat(new Poms(repository).differences())
                .singleElement()
                .asString()
                .startsWith("AI depends on []");
    }

    @Test
    void aTestThatReachesOverTheWallIsReported() throws IOException {
        write(MavenModule.DOMAIN, Set.of(MavenModule.WEB), "test");
        assertThat(new Poms(repository).differences()).containsExactly("The tests of DOMAIN depend on [WEB]");
    }

    @Test
    void aModuleThatIsNotInTheTableIsReported() throws IOException {
        writeParent(Set.of("domain", "shared"));
        assertThat(new Poms(repository).differences())
                .singleElement()
                .asString()
                .startsWith("The modules are [domain, shared]");
    }

    @Test
    void aDependencyOnSuchAModuleIsReported() throws IOException {
        String pom =
                "<dependency><groupId>dev.portfolio</groupId><artifactId>portfolio-shared</artifactId></dependency>";
        write(MavenModule.WEB, pom);
        assertThatThrownBy(() -> new Poms(repository).differences()).hasMessageContaining("portfolio-shared");
    }

    private void writeParent(Collection<String> modules) throws IOException {
        String elements = modules.stream().map("<module>%s</module>"::formatted).collect(Collectors.joining("\n"));
        Files.writeString(repository.resolve("pom.xml"), "<project><modules>" + elements + "</modules></project>");
    }

    private void write(MavenModule module, Set<MavenModule> uses, String scope) throws IOException {
        write(
                module,
                uses.stream()
                        .map(used -> """
                        <dependency>
                          <groupId>dev.portfolio</groupId>
                          <artifactId>%s</artifactId>
                          <scope>%s</scope>
                        </dependency>
                        """.formatted(used.artifactId(), scope))
                        .collect(Collectors.joining()));
    }

    private void write(MavenModule module, String dependencies) throws IOException {
        Path folder = Files.createDirectories(repository.resolve(module.folder()));
        Files.writeString(
                folder.resolve("pom.xml"), "<project><dependencies>" + dependencies + "</dependencies></project>");
    }
}
