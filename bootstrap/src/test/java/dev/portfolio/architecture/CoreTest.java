package dev.portfolio.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static dev.portfolio.architecture.MavenModule.APPLICATION;
import static dev.portfolio.architecture.MavenModule.DOMAIN;

import dev.portfolio.architecture.violations.framework.application.post.PublishPost;
import dev.portfolio.architecture.violations.framework.domain.post.Post;
import java.util.List;

/** The core knows no framework. */
final class CoreTest extends ArchitectureTest {

    private static final String JDK = "java..";
    private static final String JSPECIFY = "org.jspecify.annotations..";

    @Override
    List<Guard> guards() {
        return List.of(
                Guard.rejecting(
                        "what is true without a computer must not change with a framework",
                        house -> classes()
                                .that()
                                .resideInAPackage(house.all(DOMAIN))
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage(JDK, JSPECIFY, house.all(DOMAIN)),
                        Post.class),
                Guard.rejecting(
                        "use cases order steps; what carries the steps out is behind a port",
                        house -> classes()
                                .that()
                                .resideInAPackage(house.all(APPLICATION))
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage(JDK, JSPECIFY, house.all(DOMAIN), house.all(APPLICATION)),
                        PublishPost.class));
    }
}
