package dev.portfolio.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.portfolio.architecture.MavenModule.AI;
import static dev.portfolio.architecture.MavenModule.APPLICATION;
import static dev.portfolio.architecture.MavenModule.DOMAIN;
import static dev.portfolio.architecture.MavenModule.MARKDOWN;
import static dev.portfolio.architecture.MavenModule.MEDIA;
import static dev.portfolio.architecture.MavenModule.PAGES;
import static dev.portfolio.architecture.MavenModule.PERSISTENCE;
import static dev.portfolio.architecture.MavenModule.SECURITY;
import static dev.portfolio.architecture.MavenModule.WEB;
import static dev.portfolio.architecture.Ports.portsOf;
import static dev.portfolio.architecture.UseCases.useCasesOf;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.portfolio.architecture.violations.controllers.bootstrap.cli.ListCommand;
import dev.portfolio.architecture.violations.controllers.web.post.PostController;
import java.util.List;
import org.springframework.stereotype.Controller;

/** HTTP requests reach use cases, and through them everything else. */
final class ControllersTest extends ArchitectureTest {

    private static final DescribedPredicate<JavaClass> CONTROLLERS =
            describe("are controllers", metaAnnotatedWith(Controller.class));

    @Override
    List<Guard> guards() {
        return List.of(
                Guard.rejecting(
                        "only HTTP calls a controller", ControllersTest::arePackagePrivate, PostController.class),
                Guard.rejecting(
                        "a controller parses, calls a use case and renders",
                        ControllersTest::useUseCases,
                        PostController.class),
                Guard.rejecting(
                        "what goes round the use cases goes round their transactions and their rules",
                        ControllersTest::portsAreOutOfReach,
                        PostController.class,
                        ListCommand.class));
    }

    private static ArchRule arePackagePrivate(House house) {
        return classes()
                .that(CONTROLLERS)
                .and()
                .resideInAPackage(house.base() + "..")
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAnyPackage(house.all(WEB, PAGES));
    }

    private static ArchRule useUseCases(House house) {
        DescribedPredicate<JavaClass> useCase = describe(
                "are use cases or nested in one",
                type -> useCasesOf(house).test(type)
                        || type.getEnclosingClass().filter(useCasesOf(house)).isPresent());
        return noClasses()
                .that(CONTROLLERS)
                .and()
                .resideInAnyPackage(house.all(WEB, PAGES))
                .should()
                .dependOnClassesThat(resideInAPackage(house.all(APPLICATION)).and(not(useCase)));
    }

    private static ArchRule portsAreOutOfReach(House house) {
        return classes()
                .that(portsOf(house))
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(
                        house.all(DOMAIN),
                        house.all(APPLICATION),
                        house.all(PERSISTENCE),
                        house.all(AI),
                        house.all(MARKDOWN),
                        house.all(MEDIA),
                        house.all(SECURITY),
                        house.name("bootstrap"),
                        house.name("bootstrap.worker"));
    }
}
