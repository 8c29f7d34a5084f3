package dev.portfolio.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.portfolio.architecture.violations.technologies.application.post.KnowsEverything;
import java.util.Arrays;
import java.util.List;

/** Each technology is known where it is used and nowhere else. A row that nothing uses any more fails. */
final class TechnologiesTest extends ArchitectureTest {

    @Override
    List<Guard> guards() {
        return List.of(
                // technology, known to
                only("org.jooq..", "persistence.."),
                only("com.pgvector..", "persistence.vector"),
                only("com.zaxxer..", "persistence", "bootstrap"),
                only("org.postgresql..", "persistence..", "dbchangelog", "embeddedpostgres"),
                only(
                        "java.sql..",
                        "persistence..",
                        "dbchangelog",
                        "embeddedpostgres",
                        "bootstrap.docker",
                        "bootstrap.health"),
                only("javax.sql..", "persistence..", "bootstrap.health"),
                only(
                        "org.springframework..",
                        "persistence",
                        "persistence.transaction",
                        "web..",
                        "pages..",
                        "markdown",
                        "media",
                        "security",
                        "bootstrap.."),
                only("org.springframework.security..", "security", "web.."),
                only("com.nimbusds..", "security"),
                only("io.github.bucket4j..", "web.."),
                only("com.github.difflib..", "web.revision"),
                only("org.springframework.transaction..", "persistence.transaction"),
                only("liquibase..", "dbchangelog"),
                only("ai.onnxruntime..", "ai.embedding"),
                only("ai.djl..", "ai.embedding"),
                only("org.springframework.web..", "web..", "pages.."),
                only("jakarta.servlet..", "web..", "mcp", "pages..", "bootstrap"),
                only("io.modelcontextprotocol..", "mcp"),
                only("io.swagger..", "web.."),
                only("org.commonmark..", "markdown.content"),
                only("org.owasp..", "markdown.content"),
                only("org.snakeyaml..", "markdown.frontmatter", "bootstrap.settings"),
                only("gg.jte..", "pages.."),
                only("org.webjars..", "web..", "pages.article"),
                only("org.tomlj..", "markdown.frontmatter"),
                only("java.awt..", "media.picture"),
                only("javax.imageio..", "media.picture"),
                only("com.twelvemonkeys..", "media.picture"),
                only("software.amazon..", "media.store"),
                only("org.apache.tomcat.util.http.fileupload..", "web.upload"),
                only("io.micrometer..", "bootstrap"),
                only("io.prometheus..", "bootstrap", "bootstrap.metrics"),
                only("picocli..", "bootstrap.cli"),
                only("me.tongfei..", "bootstrap.console"));
    }

    private static Guard only(String technology, String... packages) {
        return Guard.rejecting(
                "a technology is exchanged where it is known; known everywhere it cannot be",
                house -> rule(house, technology, packages),
                KnowsEverything.class);
    }

    private static ArchRule rule(House house, String technology, String... packages) {
        return classes()
                .that(use(technology))
                .should()
                .resideInAnyPackage(Arrays.stream(packages).map(house::name).toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> use(String technology) {
        return DescribedPredicate.describe(
                "use '" + technology + "'",
                type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> resideInAPackage(technology).test(dependency.getTargetClass())));
    }
}
